import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

type Settings = Readonly<Record<string, unknown>>;

const file = (profile: string) => join(profile, "User", "settings.json");

/** Writes the user settings where every VS Code reads them: in the folder given as `--user-data-dir`. */
export async function writeUserSettings(profile: string, settings: Settings): Promise<void> {
  await mkdir(join(profile, "User"), { recursive: true });
  await writeFile(file(profile), JSON.stringify(settings, undefined, 2));
}

/** The user settings of a profile; none when it has no such file. */
export async function userSettings(profile: string): Promise<Settings | undefined> {
  const text = await readFile(file(profile), "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
