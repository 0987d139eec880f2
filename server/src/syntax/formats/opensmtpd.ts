import { askedAt } from "../asked";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pathEnd } from "../path";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { scanJoinedReply } from "../replies/joined-reply";
import { behind, withoutCodes } from "../replies/reply-at";
import type { Source } from "../source";
import type { Token } from "../token";
import { counterSamples, samples } from "./opensmtpd-samples";

const ID = "opensmtpd";
/** Since version 6: a session's id, the process, and what happened, named `event=` until 6.4. */
const SESSION = /[0-9a-f]{16} (?:smtp|mta|mda) (?:event=)?[a-z]+(?:-[a-z]+){0,3}(?= |$)/y;
const FAILED_COMMAND = /[0-9a-f]{16} smtp (?:event=)?(?:failed-command|bad-input) /y;
const DELIVERY = /[0-9a-f]{16} (?:mta|mda) (?:event=)?delivery /y;
const ERROR = /[0-9a-f]{16} mta (?:event=)?error [^"]{0,200}?reason="?[A-Za-z -]{1,40}: /y;
/** Version 5. */
const OLD_FAILED = /smtp-in: (?:Failed command|Bad input) on session [0-9a-f]{16}: /y;
const OLD_DELIVERY =
  /(?:relay|delivery): (?:Ok|TempFail|PermFail|Expire|Loop) for [ 0-9a-f]{16}: /y;
const REPORT = /debug: bounce: adding report [ 0-9a-f]{16}: /y;
/** Both kinds of a field with an address, and what the client chose beside it. */
const PATH_FIELD = /[ ,](?:from|to|rcpt)=(?=<)/g;
const OWN_PROGRAM = /stat="?Error \([^"]{0,100}"/y;
const FINDERS = {
  host: /relay="?\S{1,80} \(([^)]{1,255})\)|relay="?([^" ,]{1,255})|host=(\S{1,255})/,
  sender: /from=<([^>]{0,320})>|"MAIL FROM:<([^>"]{0,320})>/i,
  recipient: /to=<([^>]{0,320})>|"RCPT TO:<([^>"]{0,320})>/i,
  queueId: /evpid=([0-9a-f]{16})|msgid=([0-9a-f]{8})/,
};

/** OpenSMTPD's log, from syslog or as it prints it with `-d`, where no time stands before a line. */
export const opensmtpd: Format = {
  id: ID,
  samples,
  counterSamples,
  read: ({ text }) =>
    readCommand(text, FAILED_COMMAND, 'command="', ' result="') ??
    readCommand(text, OLD_FAILED, '"', " => ") ??
    readDelivery(text) ??
    readReport(text) ??
    readError(text) ??
    withoutCodes(ID, SESSION, text),
  details: detailsOf,
};

/** `smtp failed-command command="RCPT TO:<…>" result="550 …"`: the client chose the command, quotes in it are escaped. */
function readCommand(line: string, head: RegExp, opens: string, joins: string): Read | undefined {
  const at = behind(head, line);
  if (at === undefined) return undefined;
  const opening = line.indexOf(opens, at);
  const command = opening === -1 ? undefined : opening + opens.length;
  const closing = command === undefined ? at - 1 : quoteEnd(line, command);
  const join = line.indexOf(joins, closing);
  const reply = join === -1 ? at : join + joins.length;
  const asked = command === undefined ? undefined : askedAt(line, command);
  return readAs(ID, scanJoinedReply(line, reply, textEnd(line, reply)), { asked });
}

/** The column of the quote that closes what opens before `at`. */
function quoteEnd(line: string, at: number): number {
  for (let column = at; column < line.length; column++) {
    if (line[column] === "\\") column++;
    else if (line[column] === '"') return column;
  }
  return at;
}

/** Where the text ends that begins at `at`: behind a quote at the last quote, for it may hold quotes itself. */
function textEnd(line: string, at: number): number {
  const closing = line[at - 1] === '"' ? line.lastIndexOf('"') : -1;
  return closing >= at ? closing : line.length;
}

/** `mta delivery evpid=… from=<…> to=<…> … stat="550 …"`, and what a program of this host said: `stat=Error (…: "552 …")`. */
function readDelivery(line: string): Read | undefined {
  const head = behind(DELIVERY, line) ?? behind(OLD_DELIVERY, line);
  if (head === undefined) return undefined;
  const stat = line.indexOf("stat=", behindPaths(line, head));
  if (stat === -1) return readAs(ID, []);
  const own = behind(OWN_PROGRAM, line, stat);
  const at = own ?? stat + (line[stat + 5] === '"' ? 6 : 5);
  return readAs(ID, scanJoinedReply(line, at, textEnd(line, at)));
}

/** The column behind the addresses, which may hold anything. */
function behindPaths(line: string, from: number): number {
  let at = from;
  PATH_FIELD.lastIndex = Math.max(0, from - 1);
  for (let field = PATH_FIELD.exec(line); field !== null; field = PATH_FIELD.exec(line)) {
    if (PATH_FIELD.lastIndex > at + 2000) break;
    at = pathEnd(line, PATH_FIELD.lastIndex);
    PATH_FIELD.lastIndex = Math.max(at, PATH_FIELD.lastIndex);
  }
  return at;
}

/** `debug: bounce: adding report …: anna@example.com: 550 …`. */
function readReport(line: string): Read | undefined {
  const at = behind(REPORT, line);
  if (at === undefined) return undefined;
  const local = line[at] === '"' ? quoteEnd(line, at + 1) : at;
  const colon = line.indexOf(": ", local);
  return readAs(ID, colon === -1 ? [] : quotedReply(line, colon + 2));
}

/** `mta error reason="AUTH rejected: 535 …"`. */
function readError(line: string): Read | undefined {
  const at = behind(ERROR, line);
  if (at === undefined) return undefined;
  const reason = line.indexOf("reason=");
  const asked = askedAt(line, reason + (line[reason + 7] === '"' ? 8 : 7));
  return readAs(ID, quotedReply(line, at), { asked });
}

function quotedReply(line: string, at: number): readonly Token[] {
  const start = line[at] === '"' ? at + 1 : at;
  return scanJoinedReply(line, start, textEnd(line, start));
}

function detailsOf({ text }: Source): Details {
  const out = / (?:mta|mda) /.test(text.slice(0, 24)) || text.startsWith("relay: ");
  return pickDetails(text, FINDERS, out ? "out" : text.includes(" smtp ") ? "in" : undefined);
}
