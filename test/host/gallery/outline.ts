import { clickText, runCommand } from "../ui";
import type { Surface } from "./surface";

/** The messages of a log in the outline, and the breadcrumbs of one. */
export const outline: Surface = {
  name: "outline",
  file: "mainlog",
  reach: async ({ page }) => {
    await clickText(page, "1xUsfG-000mly-03");
    await runCommand(page, "Explorer: Focus on Outline View");
  },
  seen: async ({ page }) => {
    await page.locator(".outline-pane .monaco-list-row").nth(1).waitFor();
    await page.locator(".breadcrumbs-control").getByText("1xUsfG-000mly-03").first().waitFor();
  },
};
