import { readSync } from "node:fs";

const LINE_FEED = 10;
const RETURN = 13;

/**
 * How many bytes before `end` the last `units` UTF-16 units of a file in UTF-8 begin; they begin where a line does.
 * Broken bytes count as what they are read as.
 */
export function startOfUnits(file: number, end: number, units: number): number {
  for (let length = 1 << 16; units > 0; length *= 4) {
    const bytes = new Uint8Array(Math.min(length, end));
    readSync(file, bytes, 0, bytes.length, end - bytes.length);
    const found = bytesOfUnits(bytes, units, bytes.length === end);
    if (found !== undefined) return found;
    if (bytes.length === end) return end;
  }
  return 0;
}

/** The same within the last bytes of a file; `undefined` where they are too few. `whole` says that the file begins with them. */
export function bytesOfUnits(bytes: Uint8Array, units: number, whole: boolean): number | undefined {
  // What stands before the first line feed may begin within a character.
  const first = whole ? 0 : bytes.indexOf(LINE_FEED) + 1;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(first));
  if (text.length < units || (!whole && first === 0)) return undefined;
  const ends = countEnds(text.slice(text.length - units)) + 1;
  return bytes.length - (ends > countEnds(text) ? first : behindEnd(bytes, ends));
}

function countEnds(text: string): number {
  return text.match(/[\r\n]/g)?.length ?? 0;
}

/** The offset right behind an end of a line, counted from the last; CR and LF are two. */
function behindEnd(bytes: Uint8Array, ends: number): number {
  let left = ends;
  for (let at = bytes.length - 1; at >= 0; at--)
    if ((bytes[at] === LINE_FEED || bytes[at] === RETURN) && --left === 0) return at + 1;
  return 0;
}
