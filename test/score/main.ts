import { parseArgs } from "node:util";
import { corpusTable } from "./corpus";
import { type Score, score } from "./count";
import { belowFloor, noMailOf } from "./floor";
import { type Excerpt, labels, type Part } from "./labels";
import { readers } from "./readers";
import { mistakeList, producerTable, readerTable, worst } from "./report";

const { values } = parseArgs({
  options: {
    /** Lists every mistake in the open part of one producer, or of `all`. */
    mistakes: { type: "string" },
    /** Takes the general reader alone for the mistakes. */
    general: { type: "boolean", default: false },
    /** Fails where a figure is below its floor, and prints little. */
    check: { type: "boolean", default: false },
  },
});

function scored(excerpts: readonly Excerpt[]): Map<string, Score> {
  return new Map(readers.map((reader) => [reader.name, score(excerpts, reader)]));
}

function main(): void {
  const parts: readonly Part[] = ["open", "sealed"];
  const scores = new Map(parts.map((part) => [part, scored(labels(part))]));
  for (const [part, byReader] of scores) {
    const lines = labels(part).flatMap((excerpt) => excerpt.lines).length;
    console.log(`\n${part}: ${lines} labelled lines`);
    console.table(readerTable(byReader));
    if (values.check) continue;
    console.table(producerTable(byReader));
    console.log(worst(part, byReader));
  }
  const { hit, lines } = noMailOf(scores);
  console.log(`\nlines that are no mail, with a token: ${hit} of ${lines}`);
  if (!values.check) console.table(corpusTable());
  const low = belowFloor(scores);
  for (const figure of low) console.error(figure);
  if (low.length > 0) process.exitCode = 1;
}

function printMistakes(producer: string): void {
  const reader = readers[values.general ? 1 : 0];
  if (reader === undefined) return;
  const isMeant = (one: { producer: string }) => producer === "all" || one.producer === producer;
  const excerpts = labels("open").filter(isMeant);
  const { mistakes } = score(excerpts, reader);
  const lines = excerpts.flatMap((excerpt) => excerpt.lines).length;
  console.log(`${producer}: ${lines} labelled lines, {{found wrongly}}, ⟦missed⟧:`);
  console.log(mistakeList(mistakes) || "no mistake");
}

if (values.mistakes === undefined) main();
else printMistakes(values.mistakes);
