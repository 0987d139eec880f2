/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** A place on the page, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middles of all occurrences of a text in the lines that the active editor shows, from top to bottom. */
export function findText(page: Page, text: string): Promise<Point[]> {
  return findIn(page, ".editor-group-container.active .view-line", text);
}

/** The same in the lines that a selector names. */
export async function findIn(page: Page, selector: string, text: string): Promise<Point[]> {
  const lines = page.locator(selector);
  const points = await lines.evaluateAll(pointsInLines, text);
  return points.sort((a, b) => a.y - b.y || a.x - b.x);
}

// Runs in the page: it uses nothing from outside and names no inner function, to which tsx would add helpers.
function pointsInLines(lines: Element[], text: string): Point[] {
  return lines.flatMap((line) => {
    const places: [Node, number][] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const offset of (node.nodeValue ?? "").split("").keys()) places.push([node, offset]);
    }
    // The editor writes spaces as no-break spaces.
    const pieces = (line.textContent ?? "").replaceAll("\u00a0", " ").split(text);
    return pieces.slice(1).flatMap((_, index) => {
      const start = pieces.slice(0, index + 1).join(text).length;
      const [first, last] = [places[start], places[start + text.length - 1]];
      if (!first || !last) return [];
      const range = document.createRange();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [{ x: x + width / 2, y: y + height / 2 }];
    });
  });
}
