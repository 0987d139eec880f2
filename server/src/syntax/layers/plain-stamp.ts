import { isBlank, isDigit } from "../characters";
import { shiftedBy } from "../columns";
import { isColoured } from "./ansi";
import type { Unwrapped } from "./layer";

const LENGTH = 20;
const HYPHEN = 45;
const SPACE = 32;
const COLON = 58;
/** Letters with which a level begins, in upper case. */
const LEVELS = "TDINWECFVUG";

/**
 * What the layers find in a line that begins with `2026-11-21 21:30:09 ` and has nothing behind it that a layer takes
 * off: the same answer without a pattern, since Exim's logs are made of such lines. `undefined` for any other.
 */
export function plainStamp(line: string): Unwrapped | undefined {
  if (!isTime(line) || !isPlain(line) || isColoured(line)) return undefined;
  return {
    source: { text: line.slice(LENGTH), program: "", session: "", stamped: true },
    columns: shiftedBy(LENGTH),
  };
}

/** `2026-11-21 21:30:09 `, by the places of its hyphens, blanks and colons. */
function isTime(line: string): boolean {
  if (line.charCodeAt(4) !== HYPHEN || line.charCodeAt(7) !== HYPHEN) return false;
  if (line.charCodeAt(10) !== SPACE || line.charCodeAt(13) !== COLON) return false;
  if (line.charCodeAt(16) !== COLON || line.charCodeAt(LENGTH - 1) !== SPACE) return false;
  for (let at = 0; at < LENGTH - 1; at++) {
    const digit = at !== 4 && at !== 7 && at !== 10 && at !== 13 && at !== 16;
    if (digit && !isDigit(line.charCodeAt(at))) return false;
  }
  return true;
}

/** Whether no layer has anything to take off behind the time: no zone, year, process id, level, blank or mark. */
function isPlain(line: string): boolean {
  const first = line.charCodeAt(LENGTH);
  if (isDigit(first)) return !isBlank(line.charCodeAt(LENGTH + 4)) && !endsYear(line);
  const letter = (first | 32) >= 97 && (first | 32) <= 122;
  const arrow = first === 60 || first === 61 || first === 42;
  return arrow || (letter && !LEVELS.includes(line.charAt(LENGTH)));
}

function endsYear(line: string): boolean {
  const behind = line.charCodeAt(LENGTH + 4);
  return behind === COLON || behind === 44;
}
