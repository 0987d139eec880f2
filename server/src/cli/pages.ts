import { Command } from "commander";
import type { Page } from "../../../protocol/messages";
import { type Language, languageFor } from "../catalogue/index";
import { compare, explain, requestedLanguage } from "../features/pages";
import type { Io } from "./io";

interface Options {
  readonly language?: string;
  readonly json?: boolean;
}

/** `smtp-lens explain 550 5.1.1` */
export function explainCommand(io: Io): Command {
  return pageCommand("explain", "explain a code, such as 550, 5.1.1 or 550 5.1.1")
    .argument("<code...>", "a reply code, an enhanced status code, or both")
    .action((parts: string[], options: Options) =>
      print(io, options, explain(parts.join(" "), chosen(io, options))),
    );
}

/** `smtp-lens compare 334 553` */
export function compareCommand(io: Io): Command {
  return pageCommand("compare", "compare two or more codes")
    .argument("<codes...>", 'codes; a pair stands in quotes, such as "550 5.1.1"')
    .action((codes: string[], options: Options) =>
      print(io, options, compare(codes, chosen(io, options))),
    );
}

function pageCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--language <tag>", "language of the page, such as en or fr")
    .option("--json", "print title and Markdown as JSON");
}

function chosen(io: Io, options: Options): Language {
  return requestedLanguage(options.language, languageFor(io.locale) ?? "en");
}

function print(io: Io, options: Options, page: Page): Promise<void> {
  return io.write(options.json === true ? `${JSON.stringify(page)}\n` : page.markdown);
}
