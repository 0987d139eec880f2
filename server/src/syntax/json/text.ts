import { PieceColumns } from "../columns";

/** A JSON string's text, and where its columns stand in the text that it was taken from. */
export interface JsonText {
  readonly text: string;
  readonly columns: PieceColumns;
}

const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);

/** Resolves the escapes (RFC 8259 section 7) of the string whose content is `text.slice(start, end)`. */
export function jsonText(text: string, start: number, end: number): JsonText {
  const columns = new PieceColumns();
  const content = text.slice(start, end);
  let plain = "";
  let at = 0;
  columns.add(0, start);
  if (content.includes("\\"))
    for (const found of content.matchAll(ESCAPE)) {
      plain += content.slice(at, found.index) + unescaped(found);
      at = found.index + found[0].length;
      columns.add(plain.length, start + at);
    }
  return { text: plain + content.slice(at), columns };
}

function unescaped([, hex, character = ""]: RegExpExecArray): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return NAMED.get(character) ?? character;
}
