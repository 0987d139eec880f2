import { unwrap, unwrapMessage } from "../layers/index";
import type { EventReader, LineEvent } from "../line-event";
import type { Source } from "../source";
import { chasquidEvent } from "./chasquid";
import { courierEvent } from "./courier";
import { dmaEvent } from "./dma";
import { eximEvent } from "./exim";
import { opensmtpdEvent } from "./opensmtpd";
import { postfixEvent } from "./postfix";
import { qmailEvent } from "./qmail";
import { sendmailEvent } from "./sendmail";
import { strangerEvent } from "./stranger";

/** Who reads the events of a format's lines, by its id. */
const readers: ReadonlyMap<string, EventReader> = new Map([
  ["chasquid", chasquidEvent],
  ["courier", courierEvent],
  ["dma", dmaEvent],
  ["exim", eximEvent],
  ["opensmtpd", opensmtpdEvent],
  ["postfix", postfixEvent],
  ["qmail", qmailEvent],
  ["sendmail", sendmailEvent],
]);

/** The ids of the formats whose lines tell the life of messages. */
export const tellers: readonly string[] = [...readers.keys()];

/** A clock, which stands before the program's name where a line names no host. */
const CLOCK = /^(?:\S*T)?\d\d:\d\d:\d\d/;

/** An event, and who tells it. */
export interface ToldEvent {
  readonly event: LineEvent;
  /** The host whose log tells it, since several may write to one file; empty where the line names none. */
  readonly origin: string;
  /** Whether it is nobody's whose queue ids are known, so that it counts only where another line has the same id. */
  readonly stranger: boolean;
}

/** Whether lines of the format tell the life of messages, each with its queue id. */
export function tellsEvents(format: string): boolean {
  return readers.has(format);
}

/**
 * What a line says of the life of a message or session; `undefined` where that is nothing. `format` is the one that read
 * it, empty where none did.
 */
export function lineEvent(line: string, format: string): ToldEvent | undefined {
  const reader = readers.get(format);
  const outer = unwrap(line);
  const inner = unwrapMessage(outer)?.source;
  const source = inner ?? outer.source;
  if (reader === undefined && source.program === "") return undefined;
  const event = (reader ?? strangerEvent)(source);
  if (event === undefined) return undefined;
  const origin = inner === undefined ? originOf(line, source) : "";
  return { event, origin, stranger: reader === undefined };
}

/** The word before the program's name. */
function originOf(line: string, { program }: Source): string {
  const at = program === "" ? -1 : line.indexOf(` ${program}`);
  if (at === -1) return "";
  const origin = line.slice(line.lastIndexOf(" ", at - 1) + 1, at);
  return CLOCK.test(origin) ? "" : origin;
}
