import { type Code, type FactsTable, factsTable, formatCode, parseCode } from "../catalogue/index";

/** A reply code and an enhanced code, as they stand in a log. */
interface Place {
  readonly reply: string | undefined;
  readonly enhanced: string | undefined;
}

/** What is made of codes, and how they are shown. */
interface Read {
  readonly code: Code | undefined;
  readonly text: string;
}

/** So many are kept; a log may name any. */
const MOST = 5000;
const known = new WeakMap<FactsTable, Map<string, Read>>();

/**
 * The code that stands at a place of a log. An enhanced code whose subject RFC 3463 does not have is left out, so that
 * its reply code is still explained; `undefined` where nothing remains.
 */
export function codeOf(place: Place): Code | undefined {
  return readOf(place).code;
}

/** The code of a place, or what stands there where that is none: `550 5.1.1`. */
export function codeText(place: Place): string {
  return readOf(place).text;
}

function readOf({ reply = "", enhanced = "" }: Place): Read {
  const table = factsTable();
  const reads = known.get(table) ?? new Map<string, Read>();
  const spelled = `${reply} ${enhanced}`;
  const before = reads.get(spelled);
  if (before !== undefined) return before;
  const code = parseCode(spelled) ?? parseCode(reply);
  const read = { code, text: code === undefined ? spelled.trim() : formatCode(code) };
  if (reads.size === MOST) reads.clear();
  known.set(table, reads.set(spelled, read));
  return read;
}
