import { createScanner } from "jsonc-parser";
import { isDigit } from "../characters";

/** A string or number in a JSON text, UTF-16 columns of its content (a string's quotes left out), `end` exclusive. */
export interface JsonValue {
  /** Names of the properties that lead to it, joined by dots; array indices are left out. */
  readonly path: string;
  /** The last of them. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly string: boolean;
}

const DEEPEST = 32;
const QUOTE = 34;
const MINUS = 45;
const COLON = 58;
const OPENING = 123;
const CLOSING = 125;

/**
 * The strings and numbers of a JSON text in order, however the text is cut or damaged (RFC 8259). Levels deeper than 32
 * keep the path of the thirty-second.
 */
export function* jsonValues(text: string): Generator<JsonValue, void, undefined> {
  const scanner = createScanner(text, true);
  const path: string[] = [];
  let key = "";
  let string: { start: number; end: number } | undefined;
  const value = (start: number, end: number, isString: boolean): JsonValue => {
    return { path: [...path.slice(1, DEEPEST), key].join("."), key, start, end, string: isString };
  };
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const unit = text.charCodeAt(start);
    if (string !== undefined) {
      if (unit === COLON) key = text.slice(string.start, string.end);
      else yield value(string.start, string.end, true);
      string = undefined;
    }
    if (unit === QUOTE) string = { start: start + 1, end: contentEnd(text, start, end) };
    else if (isDigit(unit) || unit === MINUS) yield value(start, end, false);
    else if (unit === OPENING) path.push(key);
    else if (unit === CLOSING) key = path.pop() ?? "";
  }
  if (string !== undefined) yield value(string.start, string.end, true);
}

/** Where a string's content ends: before its quote, or at the end of a text that is cut off. */
function contentEnd(text: string, start: number, end: number): number {
  return end > start + 1 && text.charCodeAt(end - 1) === QUOTE ? end - 1 : end;
}
