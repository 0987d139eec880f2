import { Command } from "commander";
import type { Carry } from "../syntax/tokenise";
import { tokeniseLine } from "../syntax/tokenise";
import type { Io } from "./io";
import { linesOf } from "./lines";

const batch = 64 * 1024;

/** `smtp-lens tokens FILE|-`: one JSON object a line for each code, with its 0-based line and UTF-16 columns. */
export function tokensCommand(io: Io): Command {
  return new Command("tokens")
    .description("print the codes of a log, one JSON object a line")
    .argument("<file>", "a file, or - for standard input")
    .option("--json", "the form of the output, which is the only one")
    .action((file: string) => printTokens(io, file));
}

async function printTokens(io: Io, file: string): Promise<void> {
  let carry: Carry | undefined;
  let line = 0;
  let output = "";
  for await (const text of linesOf(io.open(file))) {
    const read = tokeniseLine(text, carry);
    carry = read.carry;
    for (const { start, end, kind, value } of read.reading?.tokens ?? [])
      output += `${JSON.stringify({ line, start, end, kind, value })}\n`;
    line++;
    if (output.length < batch) continue;
    await io.write(output);
    output = "";
  }
  await io.write(output);
}
