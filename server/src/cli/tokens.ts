import { Command, Option } from "commander";
import type { Token } from "../syntax/token";
import type { Carry } from "../syntax/tokenise";
import { tokeniseLine } from "../syntax/tokenise";
import type { Io } from "./io";
import { linesOf } from "./lines";

const batch = 64 * 1024;

/** How a code is written, on a line of its own: as JSON (JSON Lines, ClickHouse's `JSONEachRow`), or with tabs between. */
const formats: Readonly<Record<string, (line: number, token: Token) => string>> = {
  json: (line, { start, end, kind, value }) => JSON.stringify({ line, start, end, kind, value }),
  tsv: (line, { start, end, kind, value }) => [line, start, end, kind, value].join("\t"),
};

interface Options {
  readonly format: string;
}

/** `smtp-lens tokens FILE|-`: one row a line for each code, with its 0-based line and UTF-16 columns. */
export function tokensCommand(io: Io): Command {
  return new Command("tokens")
    .description("print the codes of a log, one JSON object or row a line")
    .argument("<file>", "a file, or - for standard input")
    .addOption(
      new Option("--format <format>", "json, or tsv: line, start, end, kind and value between tabs")
        .choices(Object.keys(formats))
        .default("json"),
    )
    .option("--json", "the same as --format json")
    .action((file: string, { format }: Options) => printTokens(io, file, formats[format]));
}

async function printTokens(io: Io, file: string, write = formats["json"]): Promise<void> {
  let carry: Carry | undefined;
  let line = 0;
  let output = "";
  for await (const text of linesOf(io.open(file))) {
    const read = tokeniseLine(text, carry);
    carry = read.carry;
    for (const token of read.reading?.tokens ?? []) output += `${write?.(line, token)}\n`;
    line++;
    if (output.length < batch) continue;
    await io.write(output);
    output = "";
  }
  await io.write(output);
}
