import type { Page } from "playwright-core";

/** Runs a command by the title that the command palette shows for it, such as `View: Toggle Word Wrap`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await typeQuickly(page, `>${title}`);
  const labels = page.locator(".quick-input-list .monaco-list-row .label-name");
  await labels.getByText(title, { exact: true }).first().click();
  // What the command shows may stand just there: nothing of it is to be pointed at.
  await page.mouse.move(1, 1);
}

/** Replaces what stands in the quick input. */
export async function typeQuickly(page: Page, typed: string): Promise<void> {
  const input = page.locator(".quick-input-widget .quick-input-box input");
  await input.waitFor();
  await input.fill(typed);
}
