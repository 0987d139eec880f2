import type { Page } from "playwright-core";
import { until } from "../until";

/** The words of the Markdown preview whose heading begins with `heading`. */
export function pageWords(page: Page, heading: string): Promise<string> {
  return until(`a preview of ${heading}`, async () => {
    for (const frame of page.frames()) {
      const title = frame.locator("h1").first();
      const [found] = await title.allTextContents();
      if (!found?.startsWith(heading)) continue;
      const words = await frame.locator("body").allInnerTexts();
      return words.join("\n").replaceAll("\u00a0", " ");
    }
    return undefined;
  });
}
