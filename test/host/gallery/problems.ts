import { waitForProblems } from "../ui";
import type { Surface } from "./surface";

/** The failures of a log in the Problems panel. */
export const problems: Surface = {
  name: "problems",
  file: "maillog",
  reach: async () => {},
  seen: async ({ page }) => {
    await waitForProblems(page, (rows) => rows.length > 3);
  },
};
