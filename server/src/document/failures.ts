import type { Asked } from "../syntax/reading";
import type { Token } from "../syntax/token";
import { eventsOf } from "./events";
import type { LogLine } from "./line";
import { Told } from "./told";
import { near, type Place, verdictOf } from "./verdict";

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

/** The lines of one event, and the codes in them that tell of a failure. */
interface Event {
  readonly first: number;
  readonly lines: readonly LogLine[];
  readonly places: readonly Place[];
}

/**
 * The failures of a log, in the order of their lines. What a bounce tells again of a failure that it told
 * before, in other words or in its fields for programs, is no failure of its own.
 */
export function failuresOf(lines: readonly LogLine[]): Failure[] {
  const failures: Failure[] = [];
  const told = new Told();
  for (const numbers of eventsOf(lines)) {
    const event = eventOf(lines, numbers);
    const repeated = isRepeated(told, event);
    const failure = repeated ? undefined : failureOf(event, lines);
    if (failure !== undefined) failures.push(failure);
  }
  return failures.sort((a, b) => a.line - b.line);
}

function eventOf(lines: readonly LogLine[], numbers: readonly number[]): Event {
  const places: Place[] = [];
  const own: LogLine[] = [];
  for (const number of numbers) {
    const line = lines[number];
    if (line === undefined) continue;
    own.push(line);
    for (const token of line.reading?.tokens ?? [])
      if (failed(token)) places.push({ line: number, token });
  }
  return { first: numbers[0] ?? 0, lines: own, places };
}

/** Whether a bounce told the failure before. */
function isRepeated(told: Told, { first, lines, places }: Event): boolean {
  const own = lines.find(({ reading }) => reading?.bounce !== undefined)?.reading?.bounce?.part;
  if (own !== undefined) told.enter(own, first);
  const part = own ?? told.partAt(first, lines.some(opens));
  if (places.length === 0) return false;
  const codes = places.map(({ token }) => token.value);
  if (part === undefined) {
    if (lines.some(({ reading }) => reading?.speech !== undefined)) told.hear(first, codes);
    return false;
  }
  const recipients = lines.flatMap(({ reading }) => reading?.bounce?.recipient ?? []);
  return told.repeats({
    part,
    recipients: recipients.map((recipient) => recipient.toLowerCase()),
    codes,
  });
}

/** Whether a new connection begins on the line. */
function opens({ reading }: LogLine): boolean {
  const speech = reading?.speech;
  return speech?.by === "session" || (speech?.by === "server" && speech.code === "220");
}

function failureOf(
  { first, lines: own, places }: Event,
  lines: readonly LogLine[],
): Failure | undefined {
  const notification = lines[first]?.reading?.block !== undefined;
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
    permanent: main.token.value.startsWith("5") || own.some(isFinal),
    asked: reading?.asked ?? turn?.asked ?? askedIn(own),
  };
}

/** The command that another line of the event names. */
function askedIn(lines: readonly LogLine[]): Asked | undefined {
  return lines.find(({ reading }) => reading?.asked !== undefined)?.reading?.asked;
}

function isFinal({ reading }: LogLine): boolean {
  return reading?.bounce?.final === true;
}

function failed(token: Token): boolean {
  return token.value.startsWith("4") || token.value.startsWith("5");
}
