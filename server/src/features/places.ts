import type { Range } from "vscode-languageserver-protocol";
import type { LogDocument } from "../document/log-document";
import { placesOf } from "../document/mentions";

/** What makes a longer name of a name that it stands beside. */
const BEFORE = /[\w.+@-]/;
const AFTER = /[\w@+-]/;

/** Where a name stands in a line, not as a part of a longer one. */
export function placesIn(document: LogDocument, line: number, name: string): Range[] {
  const text = document.textOf(line);
  if (!text.includes(name)) return [];
  return placesOf(text, name)
    .map((start) => ({ start, end: start + name.length }))
    .filter(({ start, end }) => !BEFORE.test(text.charAt(start - 1)) && !goesOn(text, end))
    .map(({ start, end }) => ({
      start: { line, character: start },
      end: { line, character: end },
    }));
}

/** Where a name first stands in some lines; the beginning of the first of them where it does not. */
export function firstPlace(document: LogDocument, lines: readonly number[], name: string): Range {
  const line = lines.find((at) => document.textOf(at).includes(name)) ?? lines[0] ?? 0;
  const start = { line, character: 0 };
  return placesIn(document, line, name)[0] ?? { start, end: start };
}

/** Whether the name goes on: also with a dot and more, as `example.com` does in `example.com.au`. */
function goesOn(text: string, at: number): boolean {
  if (AFTER.test(text.charAt(at))) return true;
  return text.charAt(at) === "." && /\w/.test(text.charAt(at + 1));
}
