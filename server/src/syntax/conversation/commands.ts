import { isBlank, isWord, skipBlanks } from "../characters";
import type { Verb } from "../reading";

/** Every verb that a log or transcript may name. */
export const VERBS: readonly Verb[] = [
  ...(["EHLO", "HELO", "LHLO", "MAIL", "RCPT", "DATA", "BDAT", "BURL", "RSET", "NOOP"] as const),
  ...(["QUIT", "VRFY", "EXPN", "HELP", "STARTTLS", "AUTH", "ETRN", "ATRN"] as const),
  ...(["XCLIENT", "XFORWARD"] as const),
];
const BY_NAME: ReadonlyMap<string, Verb> = new Map(VERBS.map((verb) => [verb, verb]));
const LONGEST = 8;
const DOT = 46;
const BACKSLASH = 92;
const CARRIAGE_RETURN = 13;

const HELLO = /(?:EHLO|HELO|LHLO)[ \t]+[^\s"']+/iy;
const PATH = /(?:MAIL FROM|RCPT TO):[ \t]*</iy;
/** Without the brackets, which RFC 5321 section 4.1.2 asks for; in small letters it may be anybody's sentence. */
const ADDRESS = /(?:MAIL FROM|RCPT TO):[ \t]*[^\s]/y;
const LOGIN = /[ \t]*AUTH[ \t]+[^\s]+[ \t]+[^\s]/iy;
const CHUNK = /[ \t]*BDAT[ \t]+(\d{1,15})(?!\d)(?:[ \t]+(LAST))?/iy;

/** The command that the client's line `line.slice(at)` gives; verbs are read in any case (RFC 5321 section 2.4). */
export function verbAt(line: string, at: number): Verb | undefined {
  const start = skipBlanks(line, at, line.length);
  const end = wordEnd(line, start);
  if (!isBlank(line.charCodeAt(end)) && !isLineEnd(line, end)) return undefined;
  return BY_NAME.get(line.slice(start, end).toUpperCase());
}

/** Whether nothing stands behind the word, be it a verb, that opens `line.slice(at)`. */
export function isWordAlone(line: string, at: number): boolean {
  return isLineEnd(line, wordEnd(line, at));
}

/** Whether a line that may be anybody's looks like a command: a verb alone or in capitals, or what opens a conversation. */
export function isCommandLine(line: string): boolean {
  const verb = verbAt(line, 0);
  if (verb === undefined) return false;
  return line.startsWith(verb) || isWordAlone(line, 0) || opensConversation(line, 0);
}

/** Whether `line.slice(at)` is a command that no other protocol has: a hello with its name, a sender, a recipient. */
export function opensConversation(line: string, at: number): boolean {
  if (matchesAt(PATH, line, at) || matchesAt(ADDRESS, line, at)) return true;
  return matchesAt(HELLO, line, at) && isLineEnd(line, HELLO.lastIndex);
}

/** Whether `line.slice(at)` is an AUTH command that carries its first answer, and so perhaps a password (RFC 4954 section 4). */
export function carriesLogin(line: string, at: number): boolean {
  return matchesAt(LOGIN, line, at);
}

/** How many octets follow the BDAT command `line.slice(at)`, and whether they are the message's last (RFC 3030 section 2). */
export function chunkAt(line: string, at: number): { octets: number; last: boolean } {
  CHUNK.lastIndex = at;
  const chunk = CHUNK.exec(line);
  return { octets: Number(chunk?.[1] ?? 0), last: chunk?.[2] !== undefined };
}

/** Whether `line.slice(at)` is the lone dot that ends a message's text (RFC 5321 section 4.1.1.4). */
export function isLoneDot(line: string, at: number): boolean {
  return line.charCodeAt(at) === DOT && isLineEnd(line, at + 1);
}

/** Whether at `at` only blanks are left, or a carriage return that a tool left or wrote out as `\r`. */
export function isLineEnd(line: string, at: number): boolean {
  let column = skipBlanks(line, at, line.length);
  if (line.charCodeAt(column) === BACKSLASH && line[column + 1] === "r") column += 2;
  if (line.charCodeAt(column) === CARRIAGE_RETURN) column++;
  return column >= line.length;
}

/** The column after the word at `at`, if it is no longer than a verb. */
function wordEnd(line: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && isWord(line.charCodeAt(end))) end++;
  return end;
}

/** Whether the sticky pattern matches at the column. */
function matchesAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}
