import type { Details } from "../syntax/details";
import { lineDetails } from "../syntax/line-details";
import type { LogLine } from "./line";
import type { LogDocument } from "./log-document";

/** What can be named in a line and followed through a log. */
export type MentionKind = "queueId" | "messageId" | "sender" | "recipient" | "host";

/** A name in a line: `text.slice(start, end)` is exactly the name; UTF-16 columns, `end` exclusive. */
export interface Mention {
  readonly kind: MentionKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly MentionKind[] = ["queueId", "messageId", "sender", "recipient", "host"];
const NAME = /[\p{L}\p{N}_]/u;

/** Looked up once a line; a line that is read again is another object. */
const known = new WeakMap<LogLine, Details>();

/** Who and what a line speaks of, by itself. */
export function detailsAt(document: LogDocument, line: number): Details {
  const read = document.lines[line];
  if (read === undefined) return {};
  const told = known.get(read);
  if (told !== undefined) return told;
  const details = lineDetails(document.textOf(line), read.reading?.format ?? "");
  known.set(read, details);
  return details;
}

/** The names in a line, each wherever it stands, in order, not overlapping. */
export function mentionsAt(document: LogDocument, line: number): readonly Mention[] {
  const details = detailsAt(document, line);
  const text = document.textOf(line);
  const found = KINDS.flatMap((kind) => {
    const value = details[kind];
    return value === undefined
      ? []
      : placesOf(text, value).map((start) => ({ kind, value, start, end: start + value.length }));
  });
  // Of two names on the same place the longer one is meant: a host may stand within an address.
  const taken = found.sort((a, b) => b.value.length - a.value.length);
  const kept: Mention[] = [];
  for (const mention of taken)
    if (!kept.some(({ start, end }) => start < mention.end && mention.start < end))
      kept.push(mention);
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
