import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { until } from "../until";

/** The frame of the explanation or comparison page whose heading begins with `heading`. */
export function pageFrame(page: Page, heading: string): Promise<Frame> {
  return until(`a page on ${heading}`, async () => {
    for (const frame of page.frames()) {
      const [found] = await frame.locator("h1").first().allTextContents();
      if (found?.startsWith(heading)) return frame;
    }
    return undefined;
  });
}

/** The words of that page. */
export async function pageWords(page: Page, heading: string): Promise<string> {
  const frame = await pageFrame(page, heading);
  const words = await frame.locator("body").allInnerTexts();
  return words.join("\n").replaceAll("\u00a0", " ");
}

/** What the accessibility checker finds wrong with that page: rules, and where they are broken. */
export async function pageFaults(page: Page, heading: string): Promise<string[]> {
  const frame = await pageFrame(page, heading);
  // By the browser's debugger, which the content security policy of the page does not concern.
  await frame.evaluate(axe.source);
  const { violations } = (await frame.evaluate("axe.run()")) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
