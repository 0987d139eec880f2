import type { Asked } from "../syntax/reading";
import { isFailing, type LogLine } from "./line";
import { type Numbered, passagesOf } from "./passages";
import type { Told } from "./told";
import { near, type Place, verdictOf } from "./verdict";

/** One failure of a log: one passage, however many codes tell of it. */
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

/** The lines of one passage, and the codes in them that tell of a failure. */
interface Passage {
  readonly first: number;
  readonly lines: readonly LogLine[];
  readonly places: readonly Place[];
}

/**
 * The failures that lines tell of, in the order of the lines, which are those that tell something. What a bounce tells
 * again of a failure that it told before, in other words or in its fields for programs, is no failure of its own; `told`
 * is what bounces have told so far.
 */
export function failuresOf(lines: Iterable<Numbered>, told: Told): Failure[] {
  const failures: Failure[] = [];
  for (const numbered of passagesOf(lines)) {
    const passage = passageOf(numbered);
    if (isRepeated(told, passage)) continue;
    const failure = failureOf(passage, numbered);
    if (failure !== undefined) failures.push(failure);
  }
  return failures.sort((a, b) => a.line - b.line);
}

/** The failure that a line tells of by itself, if it is of no conversation, block or bounce, as if it were line 0. */
export function failureOfLine(line: LogLine): Failure | undefined {
  const numbered: readonly Numbered[] = [[0, line]];
  return failureOf(passageOf(numbered), numbered);
}

function passageOf(numbered: readonly Numbered[]): Passage {
  const places: Place[] = [];
  for (const [line, { reading }] of numbered)
    for (const token of reading?.tokens ?? [])
      if (isFailing(token.value)) places.push({ line, token });
  return { first: numbered[0]?.[0] ?? 0, lines: numbered.map(([, line]) => line), places };
}

/** Whether a bounce told the failure before. */
function isRepeated(told: Told, { first, lines, places }: Passage): boolean {
  const own = lines.find(({ reading }) => reading?.bounce !== undefined)?.reading?.bounce?.part;
  if (own !== undefined) told.enter(own, first);
  const part = own ?? told.partAt(first, lines.some(opens));
  if (places.length === 0) return false;
  if (part === undefined) {
    if (lines.some(({ reading }) => reading?.speech !== undefined))
      told.hear(first, places.map(codeOf));
    return false;
  }
  const recipients = lines.flatMap(({ reading }) => reading?.bounce?.recipient ?? []);
  return told.repeats({
    part,
    recipients: recipients.map((recipient) => recipient.toLowerCase()),
    codes: places.map(codeOf),
  });
}

function codeOf({ token }: Place): string {
  return token.value;
}

/** Whether a new connection begins on the line. */
function opens({ reading }: LogLine): boolean {
  const speech = reading?.speech;
  return speech?.by === "session" || (speech?.by === "server" && speech.code === "220");
}

function failureOf(
  { lines: own, places }: Passage,
  numbered: readonly Numbered[],
): Failure | undefined {
  const notification = own[0]?.reading?.block !== undefined;
  const { reply, enhanced } = verdictOf(places, notification);
  const main = reply ?? enhanced;
  if (main === undefined) return undefined;
  const { reading, turn } = numbered.find(([line]) => line === main.line)?.[1] ?? {};
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

/** The command that another line of the passage names. */
function askedIn(lines: readonly LogLine[]): Asked | undefined {
  return lines.find(({ reading }) => reading?.asked !== undefined)?.reading?.asked;
}

function isFinal({ reading }: LogLine): boolean {
  return reading?.bounce?.final === true;
}
