import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes the server know a display language, with a language pack that has no words.
 * The workbench's own words stay English; `vscode.env.language`, the manifest's and the bundles' words follow.
 */
export async function prepareLanguage(data: string, language: string): Promise<void> {
  const folder = join(data, "data");
  const words = join(data, "words.i18n.json");
  await mkdir(folder, { recursive: true });
  await writeFile(words, JSON.stringify({ "": [], version: "1.0.0", contents: {} }));
  const pack = {
    hash: "0123456789abcdef",
    extensions: [{ extensionIdentifier: { id: `smtp-lens.words-${language}` }, version: "1.0.0" }],
    translations: { vscode: words },
    label: language,
  };
  await writeFile(join(folder, "languagepacks.json"), JSON.stringify({ [language]: pack }));
}
