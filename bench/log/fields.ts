import type { Clock } from "./clock";
import type { Processes } from "./processes";
import type { Random } from "./random";

/** What new values are made of. */
export interface Source {
  readonly random: Random;
  readonly clock: Clock;
  readonly processes: Processes;
  /** A number that has not been given before. */
  serial(): number;
}

/** A part of a line that is another in each telling of a story, and how it is made from the one that stood there. */
export interface Field {
  readonly pattern: RegExp;
  make(old: string, from: Source): string;
}

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const mostSenders = 99_999;
const mostHosts = 9999;

/**
 * The fields of all kinds of logs. They touch no code, no reason and no host that is delivered to, so that what a story
 * says of its failures stays what a server once said.
 */
export const fields: readonly Field[] = [
  {
    // A process: `postfix/smtpd[9565]`. Its name is part of the field, since each daemon has processes of its own.
    pattern: /(?<=^\S+ )[a-z][\w./-]*\[\d+\](?=:)/,
    make: (old, { processes }) => processes.like(old),
  },
  { pattern: /\b[0-9A-F]{10,12}(?=:|$)/, make: (_, from) => postfixId(from) },
  { pattern: /\b\w{6}-\w{6}-\w\w\b/, make: (_, from) => eximId(from) },
  { pattern: /\b6AL[A-Za-z0-9]{5}\d{6}\b/, make: (_, from) => sendmailId(from) },
  {
    // The first half of OpenSMTPD's ids of sessions and envelopes; an envelope's is its message's id.
    pattern: /(?<=: |evpid=|msgid=)[0-9a-f]{8}(?=[0-9a-f]{8}\b|\b)/,
    make: (_, { random }) =>
      Math.floor(random.next() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
  },
  {
    // The last part of an address, with dots or, in a host's name, with hyphens.
    pattern: /(?<=\b(?:192[.-]0[.-]2|198[.-]51[.-]100|203[.-]0[.-]113)[.-])\d{1,3}\b/,
    make: (_, { random }) => String(1 + random.below(254)),
  },
  // A message id of the client that wrote the corpus: seconds and a random number.
  {
    pattern: /\b\d{10}\.\d{6,14}(?=@)/,
    make: (_, { random, clock }) =>
      `${Math.floor(clock.now / 1000)}.${random.below(1e6)}${random.below(1e6)}`,
  },
  {
    pattern: /\b(?:mail|other|nonexistent|mx(?=\d+\.shop))\d+(?=\.example\b|\.shop\b)/,
    make: (old, { random }) => numbered(old, random.few(mostHosts)),
  },
  // A local part: the word stays, since many of the corpus say by it what becomes of them.
  {
    pattern: /\b[a-z]+(?:\.[a-z]+)?\+?\d+(?=@)|\bload(?=@)/,
    make: (old, { random }) => numbered(old === "load" ? "load+" : old, random.few(mostSenders)),
  },
  {
    pattern: /(?<=\bsize=|\bS=)\d+\b/,
    make: (_, { random }) => String(300 + random.few(5_000_000)),
  },
  {
    // The port of a client; those of the servers that were delivered to have four digits and stay.
    pattern: /(?<=\[(?!127\.)[\d.]+\]:)\d{4,5}\b|(?<=\]:)\d{5}\b/,
    make: (_, { random }) => String(1024 + random.below(64_000)),
  },
];

function numbered(old: string, number: number): string {
  return old.replace(/\d*$/, String(number));
}

/** Microseconds and the number of a file, as Postfix writes a short queue id. */
function postfixId({ clock, random, serial }: Source): string {
  const micro = (clock.now % 1000) * 1000 + random.below(1000);
  const file = (serial() * 5) % 2 ** 24;
  return (micro.toString(16).padStart(5, "0") + file.toString(16).padStart(6, "0")).toUpperCase();
}

/** Seconds, process and fraction in base 62, as Exim wrote them before 4.97. */
function eximId({ clock, random, serial }: Source): string {
  const seconds = inBase62(Math.floor(clock.now / 1000), 6);
  return `${seconds}-${inBase62(serial() + 1000, 6)}-${inBase62(random.below(1000), 2)}`;
}

/** A time in eight characters and a number of six digits. */
function sendmailId({ clock, serial }: Source): string {
  const seconds = inBase62(Math.floor(clock.now / 1000), 5);
  return `6AL${seconds}${String(serial() % 1_000_000).padStart(6, "0")}`;
}

function inBase62(number: number, digits: number): string {
  let text = "";
  for (let left = number; text.length < digits; left = Math.floor(left / 62))
    text = base62[left % 62] + text;
  return text;
}
