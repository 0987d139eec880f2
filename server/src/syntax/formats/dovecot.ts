import { askedAt } from "../asked";
import { replyCodeAt } from "../codes";
import { isQuotable, replyLineAt } from "../conversation/evidence";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pathEnd } from "../path";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";
import type { Token } from "../token";
import { counterSamples, samples } from "./dovecot-samples";

const ID = "dovecot";
const PROGRAM = /^dovecot(?:[/-].{1,40})?$/;
/** The service, with the user or process, process and session that newer versions add. */
const SERVICE =
  /([a-z3]{2,20}(?:-[a-z]{2,20}){0,3})(?:\([^)]{0,400}\))?(?:<[^>]{0,80}>){0,2}: (?:(Debug|Info|Warning|Error|Fatal|Panic): )?/y;
/** Services that give or are given SMTP's and LMTP's replies. */
const SPEAKS = /^(?:lmtp|lda|deliver|submission|submission-login|smtp)$/;
/** Services whose own protocol has no such codes. */
const OTHERS =
  /^(?:imap|pop3|managesieve|auth|anvil|master|config|stats|log|ssl-params|indexer|indexer-worker|replicator|doveadm|imap-login|pop3-login|managesieve-login|auth-worker|imap-hibernate)$/;
const MESSAGE = /(?:sieve: )?msgid=/y;
const NO_CODE =
  /(?:Connect from |: (?:saved|stored|copied|forwarded|sent|marked|discarded) |auth-master: |quota: |Disconnect(?:ed)?(?: from |:)|Login: )/y;
/** What stands before a reply that is quoted with or without an enhanced code. */
const CUE =
  /[ (](?:([A-Z]{4,8}(?: (?:FROM|TO))?) )?(?:failed|rejected|refused|replied|reply|response|Sent|said)(?: [a-z]{1,12}){0,3}: (?=[245]\d\d[ -])/g;
/** Debug lines of Dovecot's own server: `command RCPT: 550 reply: Sent: 550 5.1.1 …`. */
const GIVEN = /: (?=[2-5]\d\d reply: )/g;
const QUOTED = /[:(="] ?(?=[245]\d\d[ -])/g;
/** A hostile line may hold any number of places that look like a reply's beginning. */
const MOST_TRIED = 20;
const FINDERS = {
  host: /(?:Connect(?: from)?|conn) \[?([0-9a-f:.]{3,45}?)\]?(?::\d{1,5})?(?:[ ,]|$)/,
  recipient:
    /(?:^|: )(?:lmtp|lda|deliver)\((?:\d{1,9}, )?([^)\s]{1,320}[^)\s\d])\)|: rcpt (\S{1,320}): /,
  messageId: /msgid=<([^>]{1,320})>/,
};

/** Dovecot's delivery and submission, in its own log or in syslog. */
export const dovecot: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text, program, stamped }) {
    if (program !== "" && !PROGRAM.test(program)) return undefined;
    SERVICE.lastIndex = 0;
    const service = SERVICE.exec(text);
    if (service === null || (program === "" && !(stamped && service[2]))) return undefined;
    const name = service[1] ?? "";
    if (OTHERS.test(name)) return readAs(ID, []);
    return SPEAKS.test(name) ? readMessage(text, SERVICE.lastIndex) : undefined;
  },
  details: detailsOf,
};

/** `… failed to redirect message to <…>: smtp(…): RCPT TO failed: 550 5.1.1 … (permanent failure)`. */
function readMessage(line: string, from: number): Read | undefined {
  const message = behind(MESSAGE, line, from);
  const at = message === undefined ? from : pathEnd(line, message);
  const known = behind(NO_CODE, line, at) !== undefined;
  const given = givenReply(line, at);
  const reply = cuedReply(line, at) ?? quotedReply(line, at);
  if (reply === undefined && given.length === 0) return known ? readAs(ID, []) : undefined;
  const tokens = reply === undefined ? [] : scanReplyText(line, reply.at);
  return readAs(ID, [...given, ...tokens], { asked: reply?.asked });
}

function givenReply(line: string, from: number): readonly Token[] {
  GIVEN.lastIndex = from;
  if (!GIVEN.test(line)) return [];
  const code = replyCodeAt(line, GIVEN.lastIndex, line.length);
  return code === undefined ? [] : [code];
}

interface Reply {
  readonly at: number;
  readonly asked?: Asked | undefined;
}

function cuedReply(line: string, from: number): Reply | undefined {
  CUE.lastIndex = from;
  const cue = CUE.exec(line);
  return cue === null ? undefined : { at: CUE.lastIndex, asked: askedAt(cue[1] ?? "", 0) };
}

/** A reply that proves itself by its enhanced code. */
function quotedReply(line: string, from: number): Reply | undefined {
  QUOTED.lastIndex = from;
  for (let tried = 0; tried < MOST_TRIED && QUOTED.test(line); tried++) {
    const at = QUOTED.lastIndex;
    const reply = replyLineAt(line, at);
    if (reply !== undefined && isQuotable(line, reply)) return { at };
  }
  return undefined;
}

function detailsOf({ text }: Source): Details {
  return pickDetails(text, FINDERS, text.includes("redirect") ? "out" : "in");
}
