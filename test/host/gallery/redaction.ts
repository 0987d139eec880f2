import { clickText, failureMarked, fixShown, openFixes, reveal } from "../ui";
import type { Surface } from "./surface";

/** The quick fixes on a line with credentials. */
export const redaction: Surface = {
  name: "redaction",
  file: "session.swaks",
  reach: async ({ page }) => {
    await failureMarked(page);
    await reveal(page, 41);
    await clickText(page, "d3Jvbmcy");
    await openFixes(page);
  },
  seen: ({ page, said }) => fixShown(page, said("Redact this", "Caviarder ce")),
};
