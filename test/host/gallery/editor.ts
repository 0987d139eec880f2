import { failureMarked, wordColoured } from "../ui";
import type { Surface } from "./surface";

/** A log with its colours and the squiggles of its failures. */
export const editor: Surface = {
  name: "editor",
  file: "maillog",
  reach: async () => {},
  seen: async ({ page }) => {
    await wordColoured(page, "RCPT");
    await failureMarked(page);
    await page.locator(".editor-instance .squiggly-info").first().waitFor();
  },
};
