import { clickText, reveal } from "../ui";
import type { Surface } from "./surface";

/** The quick fixes on a line with credentials. */
export const redaction: Surface = {
  name: "redaction",
  file: "session.swaks",
  reach: async ({ page }) => {
    await page.locator(".editor-instance .squiggly-warning").first().waitFor();
    await reveal(page, 41);
    await clickText(page, "d3Jvbmcy");
    await page.keyboard.press("Control+.");
  },
  seen: ({ page, said }) =>
    page
      .locator(".action-widget .monaco-list-row")
      .getByText(said("Redact this", "Caviarder ce"))
      .first()
      .waitFor(),
};
