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
    const id = "1xUsf";
    await page.locator(".outline-pane .monaco-list-row").getByText(id).first().waitFor();
    await page.locator(".breadcrumbs-control").getByText(id).first().waitFor();
  },
};
