import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Page } from "playwright-core";

/** Writes a picture of the page; without a blinking cursor, so that equal pages give equal pictures. */
export async function screenshot(page: Page, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, caret: "hide", animations: "disabled" });
}
