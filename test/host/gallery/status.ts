import { failureMarked } from "../ui";
import type { Surface } from "./surface";

/** The language status of a log, opened. */
export const status: Surface = {
  name: "status",
  file: "maillog",
  reach: async ({ page }) => {
    await failureMarked(page);
    await page.locator(".statusbar-item[id='status.languageStatus'] a").click();
  },
  seen: ({ page, said }) =>
    page.locator(".hover-language-status").getByText(said("failure", "échec")).first().waitFor(),
};
