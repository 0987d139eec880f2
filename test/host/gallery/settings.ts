import { runCommand } from "../ui";
import type { Surface } from "./surface";

/** Our settings in the settings editor. */
export const settings: Surface = {
  name: "settings",
  file: "maillog",
  reach: async ({ page }) => {
    await runCommand(page, "Preferences: Open Settings (UI)");
    await page.locator(".settings-editor .suggest-input-container").click();
    await page.keyboard.type("@ext:smtp-lens.smtp-lens");
    // Away from the input, which would offer words over the settings.
    await page.locator(".settings-editor .settings-toc-entry").last().click();
  },
  seen: ({ page, said }) =>
    page
      .locator(".settings-editor .setting-item-description")
      .getByText(said("Example:", "Exemple :"))
      .nth(1)
      .waitFor(),
};
