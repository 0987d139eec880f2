import { PieceColumns } from "../columns";
import type { Source } from "../source";
import type { Unwrapped } from "./layer";

/** Control sequences of a terminal (ECMA-48 section 5.4), also as syslog daemons and editors write the escape out. */
const ESCAPES: readonly string[] = ["\u001b", "#033", "\\x1b", "\\e", "\\033", "^["];
const SEQUENCE = new RegExp(
  `(?:${ESCAPES.map((written) => written.replace(/[\\^[]/g, "\\$&")).join("|")})\\[[0-9;?]{0,20}[A-Za-z]`,
  "g",
);
const BEGINNINGS: readonly string[] = ESCAPES.map((written) => `${written}[`);

/** Whether a terminal's sequence may stand in the text; it costs little where none does. */
export function isColoured(text: string): boolean {
  if (text.includes("\u001b[") || text.includes("#033[") || text.includes("^[[")) return true;
  return text.includes("\\") && BEGINNINGS.some((beginning) => text.includes(beginning));
}

/** Takes colours and other terminal sequences out of a line. */
export function ansi(source: Source): Unwrapped | undefined {
  const { text } = source;
  if (!isColoured(text)) return undefined;
  const columns = new PieceColumns();
  let plain = "";
  let at = 0;
  for (const sequence of text.matchAll(SEQUENCE)) {
    columns.add(plain.length, at);
    plain += text.slice(at, sequence.index);
    at = sequence.index + sequence[0].length;
  }
  if (at === 0) return undefined;
  columns.add(plain.length, at);
  return { source: { ...source, text: plain + text.slice(at) }, columns };
}
