import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./paths";

/** The languages that the workbench is opened in. */
export type Language = "en" | "fr";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
  };
}

type Words = Readonly<Record<string, string>>;

const read = <T>(file: string): T => JSON.parse(readFileSync(join(project, file), "utf8"));
const { contributes } = read<Manifest>("package.json");
const words: Readonly<Record<Language, Words>> = {
  en: read<Words>("package.nls.json"),
  fr: read<Words>("package.nls.fr.json"),
};

/** The title that the command palette shows for one of our commands, such as `smtpLens.compare`. */
export function titleOf(command: string, language: Language): string {
  const declared = contributes.commands.find((candidate) => candidate.command === command);
  if (declared === undefined) throw new Error(`No command ${command} is declared.`);
  const title = translated(declared.title, language);
  return declared.category === undefined ? title : `${declared.category}: ${title}`;
}

/** A text of the manifest, plain or `%key%`, in a language. */
function translated(text: string, language: Language): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined ? text : (words[language][key] ?? text);
}
