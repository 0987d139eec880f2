import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The part that may be looked into, and the part that is only ever scored. */
export type Part = "open" | "sealed";

/** A code at its place: 0-based line of the excerpt, UTF-16 columns, `end` exclusive. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Lines that follow one another, with the codes that a reader marked in them. */
export interface Excerpt {
  readonly producer: string;
  /** Whether the lines are not about mail at all. */
  readonly none: boolean;
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
}

const folder = join(__dirname, "..", "corpus", "labels");
const OPENING = "%%";
const HEADER = /^%% producer=(\S+) source=[^\s].*$/;

/** The labelled excerpts of one part. Throws, naming file and line, where a file does not keep to the form. */
export function labels(part: Part): Excerpt[] {
  const files = readdirSync(join(folder, part)).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => {
    return parse(readFileSync(join(folder, part, file), "utf8"), `${part}/${file}`);
  });
}

function parse(text: string, file: string): Excerpt[] {
  const excerpts: { header: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    if (line.startsWith(OPENING)) excerpts.push({ header: line, lines: [] });
    else if (excerpts.length === 0) throw new Error(`${file}: begins without a %% line`);
    else excerpts.at(-1)?.lines.push(line);
  }
  return excerpts.map(({ header, lines }) => excerpt(header, lines, file));
}

function excerpt(header: string, annotated: readonly string[], file: string): Excerpt {
  const producer = HEADER.exec(header)?.[1];
  if (producer === undefined) throw new Error(`${file}: cannot read ${header}`);
  const none = / none\b/.test(header);
  const marks = annotated.flatMap((line, index) => marksOf(line, index, file));
  if (none && marks.length > 0) throw new Error(`${file}: a mark under ${header}`);
  return { producer, none, lines: annotated.map((line) => line.replace(/[⟦⟧]/g, "")), marks };
}

function marksOf(annotated: string, line: number, file: string): Mark[] {
  return [...annotated.matchAll(/⟦([^⟧]*)⟧/g)].map((mark, before) => {
    const value = mark[1] ?? "";
    if (!/^(?:[2-5]\d\d|[245](?:\.\d{1,3}){2})$/.test(value))
      throw new Error(`${file}: ${mark[0]} is no code`);
    const start = mark.index - 2 * before;
    return { line, start, end: start + value.length, value };
  });
}
