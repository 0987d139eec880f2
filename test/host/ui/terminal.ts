import type { Page } from "playwright-core";
import { until } from "../until";
import { findIn } from "./find-text";
import { runCommand } from "./palette";

const lines = ".terminal-wrapper.active .xterm-rows > div";

/** Opens a terminal, and runs a command of the shell in it. */
export async function inTerminal(page: Page, command: string): Promise<void> {
  await runCommand(page, "Terminal: Create New Terminal");
  await page.locator(".terminal-wrapper.active .xterm-helper-textarea").waitFor();
  await page.keyboard.type(command);
  await page.keyboard.press("Enter");
}

/** Puts the mouse on the last occurrence of a text in the terminal until VS Code says what its link does. */
export async function pointInTerminal(page: Page, text: string, containing: string): Promise<void> {
  await until(`a link on "${text}" with "${containing}"`, async () => {
    const place = (await findIn(page, lines, text)).at(-1);
    if (place === undefined) return undefined;
    await page.mouse.move(1, 1);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    return linkShown(page, containing).then((): true => true);
  });
}

/** Waits until VS Code says what the link under the mouse does. */
export async function linkShown(page: Page, containing: string): Promise<void> {
  await page.locator(".monaco-hover").getByText(containing).first().waitFor({ timeout: 3000 });
}
