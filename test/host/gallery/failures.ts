import type { Surface } from "./surface";

/** The view of failures, with its first reason open. */
export const failures: Surface = {
  name: "failures",
  file: "maillog",
  reach: async ({ page, run }) => {
    await run("smtpLens.failures.show");
    await page.locator(view).locator(".monaco-list-row").first().click();
    await page.keyboard.press("ArrowRight");
  },
  seen: ({ page }) =>
    page.locator(view).locator(".monaco-list-row[aria-level='2']").first().waitFor(),
};

const view = ".explorer-viewlet .pane:has(.customview-tree)";
