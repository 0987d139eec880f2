import type { Page } from "playwright-core";
import { until } from "../until";
import { typeQuickly } from "./palette";

/** Types into the picker of codes, and waits until the first entry is the code that is meant. */
export async function findCode(page: Page, typed: string, code: string): Promise<void> {
  await typeQuickly(page, typed);
  const first = page.locator(".quick-input-list .monaco-list-row .label-name").first();
  await until(`${code} as the first entry`, async () =>
    (await first.textContent()) === code ? true : undefined,
  );
}

/** Types into the picker of codes, and takes the first entry as soon as it is the code that is meant. */
export async function chooseCode(page: Page, typed: string, code: string): Promise<void> {
  await findCode(page, typed, code);
  await page.keyboard.press("Enter");
}
