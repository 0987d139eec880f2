import { askedAt } from "../asked";
import { enhancedCodeAt } from "../codes";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { lastStart } from "../last-start";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { addAll } from "../token";
import { eventAt, isQuiet } from "./postfix-quiet";
import { scanReason, scanReplies } from "./postfix-reason";
import { counterSamples, samples } from "./postfix-samples";

const ID = "postfix";
const STATUS = ", status=";
/** A site may rename all of the tag but the daemon (`syslog_name`). */
const PROGRAM =
  /^postfix(?!\/(?:policyd|postgrey))|\/(?:smtpd?|lmtp|postscreen|cleanup|local|pipe|virtual|error|discard|retry|bounce|qmgr|verify|pickup|tlsproxy)$/;
const RECEIVER = /(?:^|\/)(?:smtpd|postscreen)$/;
const SENDER = /(?:^|\/)(?:smtp|lmtp)$/;

const QUEUE_ID = "(?:[0-9A-Za-z]{5,25}: )?";
const REJECT = new RegExp(
  `${QUEUE_ID}(?:(?:milter-header-|milter-|proxy-)?reject|reject_warning|proxy-accept): `,
  "y",
);
/** How nearly all of them begin, which needs no pattern. */
const NOQUEUE = "NOQUEUE: reject: ";
const COMMAND = /[A-Z-]{3,20}(?: from [^\]]*\](?::\d{1,5})?)?: /y;
const REASON = new RegExp(
  `${QUEUE_ID}(?:warning: )?(?:host |SASL authentication failed|TLS is required)`,
  "y",
);
const DEBUG = /([<>]) [^\s[]*\[[^\]]*\](?::\d{1,5})?: /y;
const ATTRIBUTE = /send attr (\w+) = /y;

const NOTHING = readAs(ID, []);

/** Postfix's daemons, in any kind of syslog. */
export const postfix: Format = {
  id: ID,
  samples,
  counterSamples,
  programs: PROGRAM,
  read({ text, program }) {
    return readMessage(text, 0, program);
  },
};

function readMessage(line: string, at: number, program: string): Read | undefined {
  const event = eventAt(line, at);
  if (isQuiet(line, event)) return NOTHING;
  return (
    (line.startsWith("to=<", event) ? readStatus(line, event) : undefined) ??
    readReject(line, at) ??
    readReason(line, at) ??
    readDebug(line, at, program) ??
    readAttribute(line, at) ??
    readPolicy(line, at, program) ??
    readStatus(line, at) ??
    (program.startsWith("postfix") ? NOTHING : undefined)
  );
}

/** `…, dsn=5.1.1, status=bounced (…)`. */
function readStatus(line: string, at: number): Read | undefined {
  const field = line.indexOf(", dsn=", at);
  if (field === -1) return undefined;
  const dsn = enhancedCodeAt(line, field + 6, line.length);
  if (dsn === undefined || !isFollowed(line, dsn.end)) return undefined;
  const opening = line.indexOf("(", dsn.end);
  if (opening === -1) return readAs(ID, [dsn]);
  const { tokens, asked } = scanReason(line, opening + 1);
  return readAs(ID, addAll([dsn], tokens), { asked });
}

/** Whether `, status=` stands at the column, or as much of it as a line that is cut off has. */
function isFollowed(line: string, at: number): boolean {
  return line.startsWith(STATUS, at) || STATUS.startsWith(line.slice(at, at + STATUS.length));
}

/** `NOQUEUE: reject: RCPT from …: 550 5.1.1 …; from=<…>`, or cleanup's `reject: header …`. */
function readReject(line: string, at: number): Read | undefined {
  const command = rejectedAt(line, at);
  if (command === undefined) return undefined;
  const reply = behind(COMMAND, line, command);
  if (reply === undefined) return readContentReject(line, command);
  const tokens = scanReplies(line, reply, envelopeStart(line, command));
  return readAs(ID, tokens, { asked: askedAt(line, command) });
}

/** Where what was rejected is named; `undefined` where nothing was. */
function rejectedAt(line: string, at: number): number | undefined {
  if (line.slice(at, at + NOQUEUE.length) === NOQUEUE) return at + NOQUEUE.length;
  return behind(REJECT, line, at);
}

/** Where the envelope begins that follows the reply; addresses in it may look like anything. */
function envelopeStart(line: string, at: number): number {
  for (const field of ["; from=<", "; to=<", "; proto="]) {
    const start = lastStart(line, field, at);
    if (start !== -1) return start;
  }
  return line.length;
}

/** `header Subject: … from …; from=<…> to=<…> proto=ESMTP helo=<…>: 5.7.1 …`, where the header's text may look like anything. */
function readContentReject(line: string, at: number): Read {
  const envelope = line.lastIndexOf("; from=<");
  const colon = envelope > at ? line.indexOf(">: ", envelope) : -1;
  const tokens = colon === -1 ? [] : scanReplyText(line, colon + 3);
  return readAs(ID, tokens, { asked: "END-OF-DATA" });
}

/** What a host said, before or beside a delivery's fate. */
function readReason(line: string, at: number): Read | undefined {
  REASON.lastIndex = at;
  if (!REASON.test(line)) return undefined;
  const { tokens, asked } = scanReason(line, at);
  return readAs(ID, tokens, { asked });
}

/** The conversation, as `smtpd -v` and `debug_peer_list` log it: `>` is what Postfix itself says. */
function readDebug(line: string, at: number, program: string): Read | undefined {
  DEBUG.lastIndex = at;
  const debug = DEBUG.exec(line);
  if (debug === null) return undefined;
  const text = DEBUG.lastIndex;
  const { speech, tokens } = serverSaid(line, text, false);
  const server = debug[1] === ">" ? RECEIVER : SENDER;
  const client = debug[1] === ">" ? SENDER : RECEIVER;
  if (client.test(program) || (!server.test(program) && speech === undefined))
    return readAs(ID, [], clientSaid(line, text));
  return readAs(ID, tokens, { speech });
}

/** `send attr diag_text = 550 5.1.1 …`: what smtp tells bounce, attribute by attribute. */
function readAttribute(line: string, at: number): Read | undefined {
  ATTRIBUTE.lastIndex = at;
  const attribute = ATTRIBUTE.exec(line)?.[1];
  if (attribute === undefined) return undefined;
  const value = ATTRIBUTE.lastIndex;
  const block = "postfix attributes";
  if (attribute === "diag_text") return readAs(ID, scanReplyText(line, value), { block });
  if (attribute === "reason") {
    const { tokens, asked } = scanReason(line, value);
    return readAs(ID, tokens, { asked, block });
  }
  const status = attribute === "status" ? enhancedCodeAt(line, value, line.length) : undefined;
  return readAs(ID, status?.end === line.length ? [status] : [], { block });
}

/** `Policy action=550 5.7.23 …`, as policy services run by spawn(8) log it. */
function readPolicy(line: string, at: number, program: string): Read | undefined {
  if (!program.includes("policy")) return undefined;
  const action = line.indexOf("action=", at);
  return action === -1 ? undefined : readAs(ID, scanReplyText(line, action + 7));
}
