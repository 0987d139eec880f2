import { clickText, failureMarked, fixShown, openFixes } from "../ui";
import type { Surface } from "./surface";

/** The menu of quick fixes on a failure. */
export const quickFixes: Surface = {
  name: "quick-fixes",
  file: "maillog",
  reach: async ({ page }) => {
    await failureMarked(page);
    await clickText(page, "550");
    await openFixes(page);
  },
  seen: ({ page, said }) => fixShown(page, said("Explain", "Expliquer")),
};
