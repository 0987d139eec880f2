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

const ownFolder = join(__dirname, "..", "corpus", "labels");
const OPENING = "%%";
const HEADER = /^%% producer=(\S+) source=[^\s].*$/;

/** The labelled excerpts of one part. Throws, naming file and line, where a file does not keep to the form. */
export function labels(part: Part, folder = ownFolder): Excerpt[] {
  const files = readdirSync(join(folder, part)).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => {
    return parse(readFileSync(join(folder, part, file), "utf8"), `${part}/${file}`);
  });
}

/** The excerpts of a labelled text; `file` is what errors call it. */
export function parse(text: string, file: string): Excerpt[] {
  const excerpts: Written[] = [];
  for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
    if (line.startsWith(OPENING))
      excerpts.push({ header: line, place: (under) => `${file}:${index + 1 + under}`, lines: [] });
    else if (excerpts.length === 0) throw new Error(`${file}: begins without a %% line`);
    else excerpts.at(-1)?.lines.push(line);
  }
  return excerpts.map(excerpt);
}

interface Written {
  readonly header: string;
  readonly lines: string[];
  /** Where in the file a line stands, by how far it is under the header. */
  place(under: number): string;
}

function excerpt({ header, lines: annotated, place }: Written): Excerpt {
  const producer = HEADER.exec(header)?.[1];
  if (producer === undefined)
    throw new Error(`${place(0)}: ${header} is not \`%% producer=… source=…\``);
  const none = / none\b/.test(header);
  const marks = annotated.flatMap((line, index) => marksOf(line, index, place(index + 1)));
  const [first] = marks;
  if (none && first !== undefined)
    throw new Error(`${place(first.line + 1)}: a mark under a header that says none`);
  return { producer, none, lines: annotated.map((line) => line.replace(/[⟦⟧]/g, "")), marks };
}

function marksOf(annotated: string, line: number, place: string): Mark[] {
  return [...annotated.matchAll(/⟦([^⟧]*)⟧/g)].map((mark, before) => {
    const value = mark[1] ?? "";
    if (!/^(?:[2-5]\d\d|[245](?:\.\d{1,3}){2})$/.test(value))
      throw new Error(`${place}: ${mark[0]} is no code`);
    const start = mark.index - 2 * before;
    return { line, start, end: start + value.length, value };
  });
}
