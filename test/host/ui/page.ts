import type { Frame, Page } from "playwright-core";
import { type Patience, until } from "../until";

/** The frame of the page whose heading begins with `heading`. */
export function pageFrame(page: Page, heading: string, patience?: Patience): Promise<Frame> {
  const ask = async () => {
    for (const frame of page.frames()) {
      const [found] = await frame.locator("h1").first().allTextContents();
      if (found?.startsWith(heading)) return frame;
    }
    return undefined;
  };
  return until(`a page about ${heading}`, ask, patience);
}

/** The words of the page whose heading begins with `heading`. */
export async function pageWords(page: Page, heading: string): Promise<string> {
  const frame = await pageFrame(page, heading);
  const words = await frame.locator("body").allInnerTexts();
  return words.join("\n").replaceAll("\u00a0", " ");
}

/** Waits until the page whose heading begins with `heading` can be seen, and says `containing`. */
export async function pageShown(page: Page, heading: string, containing: string): Promise<void> {
  const frame = await pageFrame(page, heading);
  await frame.locator("h1").first().waitFor();
  await until(`${containing} on the page`, async () =>
    (await pageWords(page, heading)).includes(containing) ? true : undefined,
  );
}
