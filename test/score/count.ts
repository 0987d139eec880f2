import type { Excerpt, Mark } from "./labels";
import type { Reader } from "./readers";

/** How often a reader was right, found too much, and missed. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A line where a reader erred. */
export interface Mistake {
  readonly producer: string;
  readonly line: string;
  readonly wrong: readonly Mark[];
  readonly missed: readonly Mark[];
}

/** What a reader made of some excerpts. */
export interface Score {
  readonly byKind: ReadonlyMap<string, Count>;
  readonly byProducer: ReadonlyMap<string, Count>;
  readonly all: Count;
  /** Lines that are no mail, and how many of them have a token all the same. */
  readonly noMail: { readonly lines: number; readonly hit: number };
  readonly mistakes: readonly Mistake[];
}

const NOTHING: Count = { right: 0, wrong: 0, missed: 0 };

/** Scores a reader: a code counts as found only where start and end are exact. */
export function score(excerpts: readonly Excerpt[], reader: Reader): Score {
  const byKind = new Map<string, Count>();
  const byProducer = new Map<string, Count>();
  const mistakes: Mistake[] = [];
  const noMail = { lines: 0, hit: 0 };
  for (const { producer, none, lines, marks } of excerpts) {
    const found = reader.read(lines);
    const wrong = found.filter((mark) => !has(marks, mark));
    const missed = marks.filter((mark) => !has(found, mark));
    const add = (kind: string, count: Count) => {
      byKind.set(kind, sum(byKind.get(kind), count));
      byProducer.set(producer, sum(byProducer.get(producer), count));
    };
    if (!byProducer.has(producer)) byProducer.set(producer, NOTHING);
    for (const mark of marks) if (has(found, mark)) add(kindOf(mark), { ...NOTHING, right: 1 });
    for (const mark of wrong) add(kindOf(mark), { ...NOTHING, wrong: 1 });
    for (const mark of missed) add(kindOf(mark), { ...NOTHING, missed: 1 });
    if (none) {
      noMail.lines += lines.length;
      noMail.hit += new Set(found.map(({ line }) => line)).size;
    }
    mistakes.push(...mistakesOf(producer, lines, wrong, missed));
  }
  return { byKind, byProducer, all: [...byKind.values()].reduce(sum, NOTHING), noMail, mistakes };
}

/** The share of what was found that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of what there is that was found; 1 where there is nothing. */
export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1({ right, wrong, missed }: Count): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

function sum(a: Count | undefined, b: Count): Count {
  if (a === undefined) return b;
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

function kindOf({ value }: Mark): string {
  return value.includes(".") ? "enhanced" : "reply";
}

function has(marks: readonly Mark[], one: Mark): boolean {
  return marks.some(
    ({ line, start, end }) => line === one.line && start === one.start && end === one.end,
  );
}

function mistakesOf(
  producer: string,
  lines: readonly string[],
  wrong: readonly Mark[],
  missed: readonly Mark[],
): Mistake[] {
  const numbers = new Set([...wrong, ...missed].map(({ line }) => line));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({
      producer,
      line: lines[number] ?? "",
      wrong: wrong.filter(({ line }) => line === number),
      missed: missed.filter(({ line }) => line === number),
    }));
}
