import { clickText, failureMarked, fixShown } from "../ui";
import type { Surface } from "./surface";

/** The quick fixes on a line with credentials. */
export const redaction: Surface = {
  name: "redaction",
  file: "session.swaks",
  reach: async ({ page }) => {
    await failureMarked(page);
    await clickText(page, "d3Jvbmcy");
    await page.keyboard.press("Control+.");
  },
  seen: ({ page, said }) => fixShown(page, said("Redact this", "Masquer ce")),
};
