import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { logChunks } from "./generate";
import { type Kind, kinds } from "./kinds";
import { bytesOf } from "./size";

const usage = `usage: npm run bench:log -- [--kind ${kinds.join("|")}] [--size 50MB] [--seed 1] [--out FILE]
Writes a log, to standard output where no file is given.`;

/** Makes a log from the command line: exit code 2 for wrong usage, 1 where the log can not be written. */
async function main(): Promise<void> {
  const { kind, size, seed, out } = parseArgs({
    options: {
      kind: { type: "string", default: "postfix" },
      size: { type: "string", default: "50MB" },
      seed: { type: "string", default: "1" },
      out: { type: "string" },
    },
  }).values;
  const bytes = bytesOf(size);
  if (!isKind(kind)) throw new TypeError(`there is no kind ${kind}`);
  if (bytes === undefined) throw new TypeError(`${size} is no size; write 200KB, 50MB or 1GB`);
  if (!/^\d+$/.test(seed)) throw new TypeError(`${seed} is no seed; write a whole number`);
  const target = out === undefined ? process.stdout : createWriteStream(out);
  await pipeline(Readable.from(logChunks(kind, bytes, Number(seed))), target);
}

function isKind(kind: string): kind is Kind {
  return kinds.some((known) => known === kind);
}

main().catch((error: unknown) => {
  const wrongUsage = error instanceof TypeError;
  console.error(error instanceof Error ? error.message : error);
  if (wrongUsage) console.error(usage);
  process.exitCode = wrongUsage ? 2 : 1;
});
