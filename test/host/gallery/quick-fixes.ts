import { clickText, until } from "../ui";
import type { Surface } from "./surface";

/** The menu of quick fixes on a failure. */
export const quickFixes: Surface = {
  name: "quick-fixes",
  file: "maillog",
  reach: async ({ page }) => {
    await page.locator(".editor-instance .squiggly-warning").first().waitFor();
    await clickText(page, "550");
    const menu = page.locator(".action-widget");
    await until("the menu", async () => {
      // Pressed before the fixes are known, the key opens nothing.
      await page.keyboard.press("Control+.");
      return menu.waitFor({ timeout: 2000 }).then(() => true);
    });
  },
  seen: ({ page, said }) =>
    page
      .locator(".action-widget .monaco-list-row")
      .getByText(said("Explain", "Expliquer"))
      .first()
      .waitFor(),
};
