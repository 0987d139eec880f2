import type { Page } from "playwright-core";
import { until } from "../until";
import { findText, type Point } from "./find-text";
import { typeQuickly } from "./palette";

/** Which occurrence is meant, and what its hover must say. */
export interface HoverOptions {
  /** Counted from 0, in the lines in view. */
  readonly occurrence?: number;
  /** A part of the hover to wait for; without it any hover will do. */
  readonly containing?: string;
}

const hovers = ".monaco-editor .monaco-hover:not(.hidden) .hover-contents";

/** Waits until a file is shown in the editor with its text. */
export async function waitForEditor(page: Page, name?: string): Promise<void> {
  if (name) await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/** Opens a file at the top of the workspace folder, from the Explorer. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page
    .locator(".explorer-folders-view .label-name")
    .getByText(name, { exact: true })
    .dblclick();
  await waitForEditor(page, name);
}

/** Scrolls a place into view and puts the cursor there; both are counted from 1. */
export async function reveal(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press("Control+G");
  await typeQuickly(page, `:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Puts the mouse on a text in the editor and gives the words of the hover, which stays open. */
export async function hoverText(
  page: Page,
  text: string,
  options: HoverOptions = {},
): Promise<string> {
  const { occurrence = 0, containing = "" } = options;
  const ask = async () => {
    await pointAt(page, text, occurrence);
    // A hover that came before the extension was ready lacks its words: the mouse then comes again.
    return until("the hover", () => hoverWords(page, containing), { deadline: 2000 });
  };
  return until(`a hover on "${text}" with "${containing}"`, ask, { deadline: 30_000 });
}

/** Waits until the hover that is open says `containing`. */
export function hoverShown(page: Page, containing: string): Promise<string> {
  return until(`a hover with "${containing}"`, () => hoverWords(page, containing));
}

/** Waits until a word in view has a colour of its own: after a change of theme those of the server come last. */
export function wordColoured(page: Page, word: string): Promise<void> {
  const words = page.locator(".editor-group-container.active .view-line span span");
  return words.getByText(word, { exact: true }).first().waitFor();
}

/** Puts the cursor into the first occurrence of a text in the lines in view. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text, 0);
  await page.mouse.click(x, y);
}

/** Waits until the editor marks a failure, and so knows its quick fixes. */
export async function failureMarked(page: Page): Promise<void> {
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
}

/** Opens the menu of quick fixes for the place of the cursor. */
export function openFixes(page: Page): Promise<true> {
  const fix = page.locator(".action-widget .monaco-list-row").first();
  return until("the menu of quick fixes", async () => {
    // Pressed before the fixes are known, the key opens nothing; pressed in the menu, it takes a fix.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    return fix.waitFor({ timeout: 3000 }).then((): true => true);
  });
}

/** Waits until the menu of quick fixes offers one with these words. */
export async function fixShown(page: Page, words: string): Promise<void> {
  await page.locator(".action-widget .monaco-list-row").getByText(words).first().waitFor();
}

async function pointAt(page: Page, text: string, occurrence: number): Promise<void> {
  const { x, y } = await placeOf(page, text, occurrence);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 3 });
}

function placeOf(page: Page, text: string, occurrence: number): Promise<Point> {
  return until(`"${text}" in view`, async () => (await findText(page, text))[occurrence]);
}

async function hoverWords(page: Page, containing: string): Promise<string | undefined> {
  const words = (await page.locator(hovers).allInnerTexts()).join("\n").replaceAll("\u00a0", " ");
  return words !== "" && words.includes(containing) ? words : undefined;
}
