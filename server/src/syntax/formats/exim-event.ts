import { askedAt } from "../asked";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";

/** The codes in what Exim logs about one event, and the command that it names. */
export interface Event {
  readonly tokens: readonly Token[];
  readonly asked: Asked | undefined;
}

const NOTHING: Event = { tokens: [], asked: undefined };
const REMOTE = /[SL]MTP error (?:from remote mail(?:er| server) )?after /y;
const REJECTED = /(?:^| )rejected (?:after )?/y;
const NAMED_HOST = /host \S+ \[[^\]]*\](?::\d{1,5})?: /y;
const GREATER = 62;
/** `=>`, `->` and `>>`: deliveries. */
const ARROW: ReadonlySet<number> = new Set([61, 45, GREATER]);
const ACL_AT_END = /(?:after DATA|during |by local_scan|after PRDR|DKIM)/y;

/** Reads the message of a line in Exim's main, reject or panic log from column `at` on. */
export function scanEvent(line: string, at: number): Event {
  if (line.startsWith("<= ", at) || quotesClient(line, at)) return NOTHING;
  if (line.charCodeAt(at + 1) === GREATER && ARROW.has(line.charCodeAt(at)))
    return confirmation(line, at);
  const remote = remoteError(line, at);
  if (remote !== undefined) return remote;
  if (line.startsWith("** ", at) || line.startsWith("== ", at)) return ownVerdict(line, at);
  return authFailure(line, at) ?? callout(line, at) ?? rejection(line, at) ?? NOTHING;
}

/** Whether the line quotes whatever the client said; `<=` may quote the subject. */
function quotesClient(line: string, at: number): boolean {
  if (line.startsWith("SMTP ", at)) return !line.startsWith("error ", at + 5);
  return line.startsWith("unqualified ", at);
}

/** `C="250 2.0.0 Ok"`: what the other host said when it took the message. */
function confirmation(line: string, at: number): Event {
  const opening = line.indexOf(' C="', at);
  if (opening === -1) return NOTHING;
  const closing = line.lastIndexOf('"');
  const end = closing > opening + 3 ? closing : line.length;
  return { tokens: scanReplyText(line, opening + 4, end), asked: undefined };
}

/** `SMTP error from remote mail server after RCPT TO:<…>: host mx [192.0.2.1]: 550 …`. */
function remoteError(line: string, at: number): Event | undefined {
  const command = behindCue(line, "MTP error ", REMOTE, 1, at);
  if (command === undefined) return undefined;
  return { tokens: replyBehind(line, command), asked: askedAt(line, command) };
}

/**
 * The column behind the sticky cue, tried `before` units before each place of a part of it, of which the first letter is
 * rare: engines go from one such letter to the next.
 */
function behindCue(
  line: string,
  part: string,
  cue: RegExp,
  before: number,
  at: number,
): number | undefined {
  for (let found = line.indexOf(part, at); found !== -1; found = line.indexOf(part, found + 1)) {
    const end = behind(cue, line, Math.max(at, found - before));
    if (end !== undefined) return end;
  }
  return undefined;
}

/** `** someone@example.com: 550 5.1.1 …`: a router or transport of this host speaks. */
function ownVerdict(line: string, at: number): Event {
  return { tokens: replyBehind(line, at), asked: undefined };
}

/** `plain authenticator failed for (host) [192.0.2.1]: 535 … (set_id=…)`, where the client chose the id. */
function authFailure(line: string, at: number): Event | undefined {
  // A `u` is rarer than the blank before it, at each of which a search would stop.
  if (!line.includes("uthenticator failed for ", at)) return undefined;
  const failed = line.indexOf(" authenticator failed for ", at);
  if (failed === -1) return undefined;
  const id = line.lastIndexOf(" (set_id=");
  const colon = line.indexOf(": ", failed);
  if (colon === -1) return NOTHING;
  return { tokens: scanReplyText(line, colon + 2, id > colon ? id : line.length), asked: "AUTH" };
}

/** `sender verify fail for <…>: response to "RCPT TO:<…>" was: 550 …`. */
function callout(line: string, at: number): Event | undefined {
  const opening = line.indexOf(': response to "', at);
  const was = opening === -1 ? -1 : line.indexOf(" was: ", opening);
  if (was === -1) return undefined;
  return { tokens: scanReplyText(line, was + 6), asked: askedAt(line, opening + 15) };
}

/** `rejected RCPT <…>: 550 5.7.1 …`: what an access control list of this host said. */
function rejection(line: string, at: number): Event | undefined {
  const command = behindCue(line, "jected ", REJECTED, 3, at);
  if (command === undefined) return undefined;
  return { tokens: replyBehind(line, command), asked: rejectedCommand(line, command) };
}

function rejectedCommand(line: string, command: number): Asked | undefined {
  ACL_AT_END.lastIndex = command;
  if (ACL_AT_END.test(line) || line.startsWith("after ", command - 6)) return "END-OF-DATA";
  if (line.startsWith("EHLO or HELO", command)) return undefined;
  return line.startsWith("connection ", command) ? "CONNECT" : askedAt(line, command);
}

/** The codes of the reply behind the first colon, where an address before it may hold anything. */
function replyBehind(line: string, from: number): readonly Token[] {
  let colon = line.indexOf(": ", from);
  const bracket = line.indexOf("<", from);
  if (bracket !== -1 && bracket < colon) {
    const closing = line.indexOf(">", bracket);
    if (closing > colon) colon = line.indexOf(": ", closing);
  }
  if (colon === -1) return [];
  NAMED_HOST.lastIndex = colon + 2;
  return scanReplyText(line, NAMED_HOST.test(line) ? NAMED_HOST.lastIndex : colon + 2);
}
