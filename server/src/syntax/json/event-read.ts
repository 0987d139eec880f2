import { askedAt } from "../asked";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanRepeatingReply } from "../replies/repeating-reply";
import { behind } from "../replies/reply-at";
import { addAll, type Token } from "../token";
import { type DetailPaths, isPath, type JsonEvents, type Kind, kindOf } from "./event-table";
import { type EventValue, eventValues } from "./event-values";

/** What stands before a reply: the kind of a diagnostic (RFC 3464 section 2.3.6), or Mailjet's words. */
const BEFORE_REPLY = /(?:smtp; ?|sent \()?/iy;

/** A format for a producer that writes nothing but events in JSON. */
export function jsonEventFormat(
  events: JsonEvents,
  samples: Format["samples"],
  counterSamples: Format["counterSamples"],
): Format {
  return {
    id: events.id,
    samples,
    counterSamples,
    read: ({ text }) => readEvents(events, text),
    details: ({ text }) => eventDetails(events, text),
  };
}

/** Reads a line that holds one event or several of them. */
export function readEvents(events: JsonEvents, text: string): Read | undefined {
  const values = eventValues(events, text);
  if (values === undefined) return undefined;
  const tokens: Token[] = [];
  const asked = new Set<Asked | undefined>();
  for (const value of values) {
    const kind = kindOf(events, value.path);
    if (kind === "command") asked.add(commandIn(value));
    else if (kind !== undefined) addAll(tokens, value.place(codesOf(kind, value)));
  }
  return readAs(events.id, tokens, { asked: asked.size === 1 ? [...asked][0] : undefined });
}

/** The codes in a property of this kind, where they stand in its text. */
export function codesOf(kind: Kind, { text, start, end }: EventValue): readonly Token[] {
  if (kind === "reply") return scanRepeatingReply(text, replyStart(text, start), end);
  if (kind === "rest") return enhancedFirst(scanRepeatingReply(text, start, end));
  const code =
    kind === "code"
      ? replyCodeAt(text, start, end)
      : kind === "enhanced" && enhancedCodeAt(text, start, end);
  return code && code.end === end ? [code] : [];
}

/** Where the reply begins in a property that holds one. */
export function replyStart(text: string, start: number): number {
  return behind(BEFORE_REPLY, text, start) ?? start;
}

/** Words behind a code may begin with a number that is none, unless an enhanced code follows it. */
function enhancedFirst(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.kind === "reply" && tokens[1]?.kind !== "enhanced" ? [] : tokens;
}

/** The command that a property names; a lone dot ends the message. */
function commandIn({ text, start, end }: EventValue): Asked | undefined {
  return text.slice(start, end) === "." ? "END-OF-DATA" : askedAt(text, start);
}

/** Who and what a line's events tell of; of several the first that says it. */
export function eventDetails(events: JsonEvents, text: string): Details {
  const paths = Object.entries(events.details ?? {}) as [keyof DetailPaths, readonly string[]][];
  const found: Partial<Record<keyof DetailPaths, string>> = {};
  for (const { path, text: inner, start, end } of eventValues(events, text) ?? [])
    for (const [detail, patterns] of paths)
      if (found[detail] === undefined && patterns.some((pattern) => isPath(path, pattern)))
        found[detail] = inner.slice(start, end).replace(/^<(.*)>$/, "$1");
  return { direction: events.direction ?? "out", ...found };
}
