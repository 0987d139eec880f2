import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { LogDocument } from "../server/src/document/log-document";
import { type Carry, tokeniseLine } from "../server/src/syntax/tokenise";
import type { Row } from "./row";

const samples = join(__dirname, "..", "samples");
const characters = 4_000_000;
const reference = "naive pattern over the same text";
const NAIVE = /\b[2-5]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/g;

/** Tokenising, and opening a document, against one global regular expression over the same text in the same process. */
export async function tokenise(): Promise<Row[]> {
  const text = longLog();
  const bench = new Bench({ warmupIterations: 2, iterations: 7, time: 0 });
  bench.add(reference, () => count(text));
  bench.add("tokenise every line", () => tokenised(text));
  bench.add("open a document", () => new LogDocument("file:///x.log", "log", 1, text).lines.length);
  await bench.run();
  const times = new Map(bench.tasks.map((task) => [task.name, medianOf(task.result)]));
  const base = times.get(reference) ?? Number.NaN;
  return [...times]
    .filter(([name]) => name !== reference)
    .map(([what, time]) => ({ what, against: reference, ratio: (time / base).toFixed(2) }));
}

function medianOf(result: Bench["tasks"][number]["result"]): number {
  return "latency" in result ? result.latency.p50 : Number.NaN;
}

/** The sample logs, over and over. */
function longLog(): string {
  const once = readdirSync(samples)
    .map((file) => readFileSync(join(samples, file), "utf8"))
    .join("\n");
  return once.repeat(Math.ceil(characters / once.length));
}

function count(text: string): number {
  let found = 0;
  NAIVE.lastIndex = 0;
  while (NAIVE.exec(text) !== null) found++;
  return found;
}

function tokenised(text: string): number {
  let found = 0;
  let carry: Carry | undefined;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    found += read.reading?.tokens.length ?? 0;
    start += line.length + 1;
  }
  return found;
}
