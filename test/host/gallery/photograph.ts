import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { withHost } from "../hosts";
import { project, results, samples } from "../paths";
import type { Session } from "../session";
import { screenshot, waitForEditor } from "../ui";
import type { Language } from "../words";
import { clear, stageOf } from "./stage";
import type { Stage, Surface } from "./surface";
import { surfaces } from "./surfaces";
import { prepareThemes, themeSettings, variants, wear } from "./variants";

const folder = join(results, "gallery");
const size = { width: 1360, height: 860 };
const first = "maillog";

/** Where a picture is put. */
export function pictureOf(surface: string, variant: string): string {
  return join(folder, `${surface}-${variant}.png`);
}

/** Takes the picture of each surface, or of those that are named, in each variant. Answers what could not be taken. */
export async function takePictures(names: readonly string[]): Promise<readonly string[]> {
  const unknown = names.filter((name) => !surfaces.some((surface) => surface.name === name));
  if (unknown.length > 0) {
    const known = surfaces.map(({ name }) => name).join(", ");
    throw new Error(`no such surface: ${unknown.join(", ")}; there are ${known}`);
  }
  const chosen = surfaces.filter(({ name }) => names.length === 0 || names.includes(name));
  if (names.length === 0) await rm(folder, { recursive: true, force: true });
  return [...(await photograph("en", chosen)), ...(await photograph("fr", chosen))];
}

/** All pictures of one language, in one workbench. Answers what could not be taken. */
function photograph(language: Language, chosen: readonly Surface[]): Promise<readonly string[]> {
  const options = {
    extension: project,
    installed: true,
    folder: samples,
    file: join(samples, first),
    language: language === "en" ? undefined : language,
    settings: {
      "editor.wordWrap": "on",
      // The word at the cursor would be marked all over the log.
      "editor.occurrencesHighlight": "off",
      // Names of codes are off at first: here they come while Ctrl and Alt are held down.
      "editor.inlayHints.enabled": "offUnlessPressed",
      "smtpLens.inlayHints.enabled": true,
      ...themeSettings,
    },
  };
  return withHost("server", options, async (session) => {
    const { page } = session;
    await page.setViewportSize(size);
    await prepareThemes(page);
    await waitForEditor(page, first);
    const failures: string[] = [];
    for (const surface of chosen) failures.push(...(await attempt(session, surface, language)));
    return [...failures, ...session.errors().map((text) => `${language}: ${text}`)];
  });
}

/** Takes the pictures of a surface; where that fails, one of what was there instead. */
async function attempt(
  { page }: Session,
  surface: Surface,
  language: Language,
): Promise<readonly string[]> {
  const began = Date.now();
  const instead = pictureOf("failed", `${surface.name}-${language}`);
  await rm(instead, { force: true });
  try {
    await photographSurface(stageOf(page, language), surface);
    console.log(`${language} ${surface.name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return [];
  } catch (error) {
    await screenshot(page, instead);
    return [`${language} ${surface.name}: ${error}\nwhat was there: ${relative(project, instead)}`];
  }
}

async function photographSurface(stage: Stage, surface: Surface): Promise<void> {
  await clear(stage, surface);
  await surface.reach(stage);
  for (const variant of variants.filter(({ language }) => language === stage.language)) {
    await wear(stage.page, variant);
    await surface.seen(stage);
    await screenshot(stage.page, pictureOf(surface.name, variant.name));
  }
  await surface.leave?.(stage);
}
