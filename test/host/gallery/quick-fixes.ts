import { clickText } from "../ui";
import type { Surface } from "./surface";

/** The menu of quick fixes on a failure. */
export const quickFixes: Surface = {
  name: "quick-fixes",
  file: "maillog",
  reach: async ({ page }) => {
    await page.locator(".editor-instance .squiggly-warning").first().waitFor();
    await clickText(page, "550");
    await page.keyboard.press("Control+.");
  },
  seen: ({ page, said }) =>
    page
      .locator(".action-widget .monaco-list-row")
      .getByText(said("Explain", "Expliquer"))
      .first()
      .waitFor(),
};
