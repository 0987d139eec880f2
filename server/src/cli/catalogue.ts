import { Command } from "commander";
import { factsTable, languageFor, languages, wordsOf } from "../catalogue/index";
import { codeList } from "../features/code-list";
import type { Io } from "./io";

/** `smtp-lens catalogue --json`: the compiled catalogue; without `--json` a line for each code. */
export function catalogueCommand(io: Io): Command {
  return new Command("catalogue")
    .description("print the catalogue of codes")
    .option("--json", "print facts and words of every language as JSON")
    .action((options: { json?: boolean }) => io.write(options.json === true ? whole() : list(io)));
}

function whole(): string {
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
  return `${JSON.stringify({ ...factsTable(), words })}\n`;
}

function list(io: Io): string {
  return codeList(languageFor(io.locale) ?? "en")
    .map(({ code, name }) => `${code}\t${name}\n`)
    .join("");
}
