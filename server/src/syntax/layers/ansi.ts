import { PieceColumns } from "../columns";
import type { Source } from "../source";
import type { Unwrapped } from "./layer";

/** The beginning of a control sequence of a terminal (ECMA-48 section 5.4), as it is and as rsyslog writes it out. */
const BEGINNING = "\u001b[";
const WRITTEN = "#033[";
const SEQUENCE = new RegExp(`(?:${String.fromCharCode(27)}|#033)\\[[0-9;?]{0,20}[A-Za-z]`, "g");

/** Whether a terminal's sequence may stand in the text; it costs little where none does. */
export function isColoured(text: string): boolean {
  return text.includes(BEGINNING) || text.includes(WRITTEN);
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
