import type { Page } from "playwright-core";
import { until } from "../until";
import { typeQuickly } from "./palette";

const input = ".quick-input-widget .quick-input-box input";
const rows = ".quick-input-list .monaco-list-row";
const labels = `${rows} .label-name`;
/** Fewer than the codes that there are, more than what fits to any words of a test. */
const few = 60;

/** Types into the picker of codes, and waits until the first entry is the code that is meant. */
export async function findCode(page: Page, typed: string, code: string): Promise<void> {
  await typeQuickly(page, typed);
  await until(`${code} as the first entry`, async () => {
    const found = (await page.locator(labels).first().textContent()) === code;
    // VS Code puts what fits first at once; the extension then leaves out what does not fit.
    const entries = await page.locator(rows).first().getAttribute("aria-setsize");
    return (found && Number(entries) < few) || undefined;
  });
}

/** Types into the picker of codes, takes the first entry as soon as it is the code that is meant, and waits for what comes next. */
export async function chooseCode(page: Page, typed: string, code: string): Promise<void> {
  await findCode(page, typed, code);
  await page.keyboard.press("Enter");
  await until(`the picker to take ${code}`, async () => {
    const field = page.locator(input);
    return !(await field.isVisible()) || (await field.inputValue()) !== typed || undefined;
  });
}

/** Takes the entry that compares what has been chosen. */
export async function finishChoice(page: Page): Promise<void> {
  await page.locator(labels).first().locator(".codicon-check").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(input).waitFor({ state: "hidden" });
}
