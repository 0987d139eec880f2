import { clickText, runCommand } from "../ui";
import type { Surface } from "./surface";

/** All lines of a message, in VS Code's peek. */
export const references: Surface = {
  name: "references",
  file: "mainlog",
  reach: async ({ page }) => {
    await clickText(page, "1xUsfG-000mly-03");
    await runCommand(page, "Peek References");
  },
  seen: ({ page }) => page.locator(".reference-zone-widget .monaco-list-row").nth(1).waitFor(),
};
