import type { Asked } from "../syntax/reading";
import type { Token } from "../syntax/token";
import type { LogLine } from "./line";
import { standsBehind } from "./proximity";

/** One failure of a log: one event, however many codes tell of it. */
export interface Failure {
  /** 0-based line, and UTF-16 columns of the codes that name it; `end` exclusive. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly reply: string | undefined;
  readonly enhanced: string | undefined;
  readonly permanent: boolean;
  readonly asked: Asked | undefined;
}

/** How many lines without a code may stand between two lines of one reply. */
const mostBetween = 3;

interface Place {
  readonly line: number;
  readonly token: Token;
}

interface Verdict {
  readonly reply?: Place;
  readonly enhanced?: Place;
}

/**
 * The failures of a log, in the order of its lines. The lines of one multi-line reply, and the fields of one recipient
 * in a delivery status notification, are one event each; any other line is one by itself.
 */
export function failuresOf(lines: readonly LogLine[]): Failure[] {
  const failures: Failure[] = [];
  for (let line = 0; line < lines.length; ) {
    const end = eventEnd(lines, line);
    const failure = failureOf(lines, line, end);
    if (failure !== undefined) failures.push(failure);
    line = end;
  }
  return failures;
}

/** The line after the event that begins at `line`; a few lines of others may stand between its own. */
export function eventEnd(lines: readonly LogLine[], line: number): number {
  const block = lines[line]?.reading?.block;
  let end = line + 1;
  for (let next = end; next < lines.length && next <= end + mostBetween; next++) {
    const { reading, turn } = lines[next] as LogLine;
    const belongs = block === undefined ? turn.above === next - line : reading?.block === block;
    if (belongs) end = next + 1;
    else if (block !== undefined || (reading?.tokens.length ?? 0) > 0) break;
  }
  return end;
}

function failureOf(lines: readonly LogLine[], from: number, to: number): Failure | undefined {
  const places: Place[] = [];
  for (let line = from; line < to; line++)
    for (const token of lines[line]?.reading?.tokens ?? [])
      if (failed(token)) places.push({ line, token });
  const notification = lines[from]?.reading?.block !== undefined;
  const { reply, enhanced } = verdictOf(places, notification);
  const main = reply ?? enhanced;
  if (main === undefined) return undefined;
  const { reading, turn } = lines[main.line] ?? {};
  const last = enhanced !== undefined && near(main, enhanced) ? enhanced : main;
  return {
    line: main.line,
    start: main.token.start,
    end: last.token.end,
    reply: reply?.token.value,
    enhanced: enhanced?.token.value,
    permanent: main.token.value.startsWith("5"),
    asked: reading?.asked ?? turn?.asked,
  };
}

/** The codes that name the failure, out of all that tell of it. */
function verdictOf(places: readonly Place[], notification: boolean): Verdict {
  const reply = places.find(({ token }) => token.kind === "reply");
  if (reply === undefined) return withReason({}, places[0]);
  const status = notification ? statusAgainst(reply, places) : undefined;
  return status === undefined
    ? withReason({ reply }, reasonFor(reply, places))
    : { enhanced: status };
}

function withReason(verdict: Verdict, enhanced: Place | undefined): Verdict {
  return enhanced === undefined ? verdict : { ...verdict, enhanced };
}

/**
 * In a delivery status notification the Status field is the verdict of the host that gave up (RFC 3464 section 2.3.4):
 * where its class is not that of the reply that the notification quotes, it outranks the reply.
 */
function statusAgainst(reply: Place, places: readonly Place[]): Place | undefined {
  const replies = places.filter(({ token }) => token.kind === "reply");
  return places.find(
    (place) =>
      place.token.kind === "enhanced" &&
      place.token.value[0] !== reply.token.value[0] &&
      !replies.some((one) => near(one, place)),
  );
}

/** The enhanced code that gives the reason: the one at a line of the failed reply, else the first of the same class. */
function reasonFor(reply: Place, places: readonly Place[]): Place | undefined {
  const enhanced = places.filter(({ token }) => token.kind === "enhanced");
  const replies = places.filter(({ token }) => token.value === reply.token.value);
  return (
    enhanced.find((place) => replies.some((one) => near(one, place))) ??
    enhanced.find(({ token }) => token.value[0] === reply.token.value[0] && !vague(token))
  );
}

/** A log puts `dsn=5.0.0` where the other host gave no enhanced code: it adds nothing to the reply code. */
function vague(token: Token): boolean {
  return token.value.endsWith(".0.0");
}

function failed(token: Token): boolean {
  return token.value.startsWith("4") || token.value.startsWith("5");
}

function near(reply: Place, enhanced: Place): boolean {
  return reply.line === enhanced.line && standsBehind(reply.token, enhanced.token);
}
