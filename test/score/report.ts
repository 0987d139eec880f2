import { type Count, f1, type Mistake, precision, recall, type Score } from "./count";
import type { Part } from "./labels";

const WORST = 5;
const digits = 4;

/** A row a reader and kind: precision, recall, F1, and lines that are no mail with a token. */
export function readerTable(byReader: ReadonlyMap<string, Score>) {
  return [...byReader].flatMap(([reader, { byKind, all, noMail }]) => [
    ...[...byKind]
      .sort()
      .map(([kind, count]) => ({ reader, kind, ...figures(count), "no mail": "" })),
    { reader, kind: "all", ...figures(all), "no mail": `${noMail.hit} of ${noMail.lines}` },
  ]);
}

/** A row a producer: F1 of each reader, and the counts of the first. */
export function producerTable(byReader: ReadonlyMap<string, Score>) {
  const [first] = byReader.values();
  return [...(first?.byProducer ?? [])].map(([producer, count]) => ({
    producer,
    ...count,
    ...Object.fromEntries([...byReader].map(([name, score]) => [name, f1Of(score, producer)])),
  }));
}

/** The producers with the lowest F1, and in the open part their first mistake. */
export function worst(part: Part, byReader: ReadonlyMap<string, Score>): string {
  const [first] = byReader.values();
  if (first === undefined) return "";
  const lowest = [...first.byProducer]
    .filter(([, count]) => f1(count) < 1)
    .sort(([, a], [, b]) => f1(a) - f1(b))
    .slice(0, WORST);
  const rows = lowest.map(([producer, count]) => {
    const mistake = first.mistakes.find((one) => one.producer === producer);
    const shown = part === "open" && mistake !== undefined ? `\n${mistakeList([mistake])}` : "";
    return `${producer}: F1 ${f1(count).toFixed(digits)}, ${count.wrong} wrong, ${count.missed} missed${shown}`;
  });
  return `worst producers (${part}):\n${rows.join("\n") || "none below 1"}`;
}

/** Each line with `{{what was found wrongly}}` and `⟦what was missed⟧`. */
export function mistakeList(mistakes: readonly Mistake[]): string {
  return mistakes
    .map(({ producer, line, wrong, missed }) => `${producer}\t${shown(line, wrong, missed)}`)
    .join("\n");
}

function shown(line: string, wrong: Mistake["wrong"], missed: Mistake["missed"]): string {
  const marks = [
    ...wrong.map((mark) => ({ ...mark, open: "{{", close: "}}" })),
    ...missed.map((mark) => ({ ...mark, open: "⟦", close: "⟧" })),
  ].sort((a, b) => b.start - a.start);
  return marks.reduce(
    (text, { start, end, open, close }) =>
      `${text.slice(0, start)}${open}${text.slice(start, end)}${close}${text.slice(end)}`,
    line,
  );
}

function figures(count: Count) {
  return {
    right: count.right,
    wrong: count.wrong,
    missed: count.missed,
    precision: precision(count).toFixed(digits),
    recall: recall(count).toFixed(digits),
    F1: f1(count).toFixed(digits),
  };
}

function f1Of({ byProducer }: Score, producer: string): string {
  const count = byProducer.get(producer);
  return count === undefined ? "" : f1(count).toFixed(3);
}
