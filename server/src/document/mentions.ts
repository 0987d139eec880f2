import type { Details } from "../syntax/details";
import { lineDetails } from "../syntax/line-details";
import { isTelling, type LogLine } from "./line";
import type { LogDocument } from "./log-document";
import { addFree, type Span } from "./spans";

/** What can be named in a line and followed through a log. */
export type MentionKind = "queueId" | "messageId" | "sender" | "recipient" | "host";

/** A name in a line: `text.slice(start, end)` is exactly the name. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly value: string;
}

const KINDS: readonly MentionKind[] = ["queueId", "messageId", "sender", "recipient", "host"];
const NAME = /[\p{L}\p{N}_]/u;

/** Looked up once a line that the document keeps; a line that is read again is another object. */
const known = new WeakMap<LogLine, Details>();

/** Who and what a line speaks of, by itself. */
export function detailsAt(document: LogDocument, line: number): Details {
  const read = document.lineAt(line);
  if (read === undefined) return {};
  const told = known.get(read);
  if (told !== undefined) return told;
  const details = freshDetailsAt(document, line);
  if (isTelling(read)) known.set(read, details);
  return details;
}

/** As `detailsAt`, but not kept: for who asks once a line. */
export function freshDetailsAt(document: LogDocument, line: number): Details {
  return lineDetails(document.textOf(line), document.lineAt(line)?.reading?.format ?? "");
}

/** The names in a line, each wherever it stands, in order, not overlapping. */
export function mentionsAt(document: LogDocument, line: number): readonly Mention[] {
  const details = detailsAt(document, line);
  const text = document.textOf(line);
  const names = KINDS.flatMap((kind) => {
    const value = details[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
  // Of two names on the same place the longer one is meant: a host may stand within an address.
  names.sort((a, b) => b.value.length - a.value.length);
  const kept: Mention[] = [];
  for (const { kind, value } of names) {
    const places = placesOf(text, value);
    addFree(
      kept,
      places.map((start) => ({ kind, value, start, end: start + value.length })),
    );
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The columns at which a name stands by itself in a text, not as a part of a longer one. */
export function placesOf(text: string, value: string): number[] {
  const places: number[] = [];
  if (value === "") return places;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + value.length);
    if (!NAME.test(before) && !NAME.test(after)) places.push(at);
  }
  return places;
}
