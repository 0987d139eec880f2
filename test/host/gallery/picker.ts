import { findCode } from "../ui";
import type { Surface } from "./surface";

/** The picker of codes, where a symptom was typed. */
export const picker: Surface = {
  name: "picker",
  file: "maillog",
  reach: async ({ page, run, said }) => {
    await run("smtpLens.compare");
    await findCode(page, said("storage", "espace"), "452");
  },
  seen: ({ page }) => page.locator(".quick-input-list .monaco-list-row").nth(1).waitFor(),
};
