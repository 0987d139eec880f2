import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Bench } from "tinybench";
import { LogDocument } from "../server/src/document/log-document";
import { type Carry, tokeniseLine } from "../server/src/syntax/tokenise";
import { naivePattern } from "../test/score/patterns";
import { atMost, type Row, times } from "./row";

const reference = "naive pattern over the same text";
const most = 3;
const logs = ["postfix", "exim"] as const;

/**
 * Tokenising logs that Postfix and Exim wrote, and opening them as documents, against one global regular expression over
 * the same text in the same process.
 */
export async function tokenise(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const log of logs) rows.push(...(await measure(log)));
  return rows;
}

async function measure(log: (typeof logs)[number]): Promise<Row[]> {
  const text = gunzipSync(readFileSync(join(__dirname, "logs", `${log}.log.gz`))).toString("utf8");
  const bench = new Bench({ warmupIterations: 3, iterations: 15, time: 0 });
  bench.add(reference, () => count(text));
  bench.add(`tokenise a ${log} log`, () => tokenised(text));
  bench.add(`open a ${log} log`, () => new LogDocument("file:///x.log", 1, text).failures.length);
  await bench.run();
  const speed = (time: number) => `${(text.length / 1000 / time).toFixed(0)} MB/s`;
  const taken = new Map(bench.tasks.map((task) => [task.name, medianOf(task.result)]));
  const base = taken.get(reference) ?? Number.NaN;
  return [...taken]
    .filter(([name]) => name !== reference)
    .map(([what, time]) => ({
      what,
      figure: speed(time),
      against: reference,
      reference: speed(base),
      ratio: times(time / base),
      ...(what.startsWith("tokenise") ? atMost(time / base, most, "×") : {}),
    }));
}

/** Milliseconds. */
function medianOf(result: Bench["tasks"][number]["result"]): number {
  return "latency" in result ? result.latency.p50 : Number.NaN;
}

function count(text: string): number {
  let found = 0;
  naivePattern.lastIndex = 0;
  while (naivePattern.exec(text) !== null) found++;
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
