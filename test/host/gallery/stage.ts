import type { Page } from "playwright-core";
import { openFile, reveal, runCommand } from "../ui";
import { type Language, titleOf } from "../words";
import type { Stage, Surface } from "./surface";

/** A workbench as surfaces use it. */
export function stageOf(page: Page, language: Language): Stage {
  return {
    page,
    language,
    run: (command) => runCommand(page, titleOf(command, language)),
    said: (english, french) => (language === "fr" ? french : english),
  };
}

/** Puts away what the surface before has left, and opens the file that the next one begins with. */
export async function clear({ page }: Stage, { file }: Surface): Promise<void> {
  for (const key of ["Control", "Alt"]) await page.keyboard.up(key);
  await page.keyboard.press("Escape");
  await runCommand(page, "View: Close All Editors");
  await page.locator(".editor-group-container.empty").waitFor();
  if (await page.locator(".part.panel").isVisible()) await page.keyboard.press("Control+J");
  await openFile(page, file);
  await reveal(page, 1);
}
