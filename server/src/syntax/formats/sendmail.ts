import { askedAt } from "../asked";
import { enhancedCodeAt } from "../codes";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./sendmail-samples";

const ID = "sendmail";
const PROGRAM = /^(?:sendmail|sm-(?:mta|msp|msp-queue|mta-queue|queue|que|client))$/;
const SPOKEN = /(?:\w{5,25}: )?(---|<--) /y;
const PROTOCOL_ERROR = " protocol error: ";
const RULESET = /ruleset=(check_\w+)|Milter(?: \([^)]*\))?: (\w+)|milter=[^,]*, action=(\w+)/g;

const STAGES: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ...(["check_relay", "connect"] as const).map((name) => [name, "CONNECT"] as const),
  ...(["check_mail", "from", "mail"] as const).map((name) => [name, "MAIL"] as const),
  ...(["check_rcpt", "to", "rcpt"] as const).map((name) => [name, "RCPT"] as const),
  ["check_data", "DATA"],
  ["check_etrn", "ETRN"],
  ["check_vrfy", "VRFY"],
  ["check_expn", "EXPN"],
  ...(["check_eoh", "check_eom", "data", "header", "eoh", "body", "eom"] as const).map(
    (name) => [name, "END-OF-DATA"] as const,
  ),
]);

/** Sendmail's syslog lines. */
export const sendmail: Format = {
  id: ID,
  samples,
  counterSamples,
  programs: PROGRAM,
  read({ text }) {
    return (
      readRejection(text, 0) ??
      readDelivery(text, 0) ??
      readSpoken(text, 0) ??
      readProtocolError(text, 0) ??
      readAs(ID, [])
    );
  },
};

/** `ruleset=check_rcpt, …, reject=550 5.7.1 …`, and what a milter answers. */
function readRejection(line: string, at: number): Read | undefined {
  const reject = line.lastIndexOf(", reject=");
  if (reject < at) return undefined;
  return readAs(ID, scanReplyText(line, reject + 9), { asked: stageOf(line, at) });
}

function stageOf(line: string, at: number): Asked | undefined {
  RULESET.lastIndex = at;
  const found = RULESET.exec(line);
  return STAGES.get((found?.[1] ?? found?.[2] ?? found?.[3] ?? "").toLowerCase());
}

/** `to=…, dsn=5.1.1, reply=550 5.1.1 …, stat=User unknown`; the parts stand in this order, and any may be missing. */
function readDelivery(line: string, at: number): Read | undefined {
  const stat = line.lastIndexOf(", stat=");
  if (stat < at) return undefined;
  const tokens: Token[] = [];
  const field = line.indexOf(", dsn=", at);
  const dsn = field === -1 ? undefined : enhancedCodeAt(line, field + 6, stat);
  if (dsn !== undefined) {
    tokens.push(dsn);
    if (line.startsWith(", reply=", dsn.end))
      addAll(tokens, scanReplyText(line, dsn.end + 8, stat));
  }
  return readAs(ID, addAll(tokens, scanStat(line, stat + 7)));
}

/** A reply is quoted in `stat=Deferred: 421 …` and, without its code, in `stat=Sent (2.0.0 …)`. */
function scanStat(line: string, at: number): readonly Token[] {
  for (const word of ["Deferred: ", "Sent ("])
    if (line.startsWith(word, at)) return scanReplyText(line, at + word.length);
  return [];
}

/** `--- 550 5.1.1 …` and `<-- RCPT TO:<…>`: the conversation, from log level 12 on. */
function readSpoken(line: string, at: number): Read | undefined {
  SPOKEN.lastIndex = at;
  const spoken = SPOKEN.exec(line);
  if (spoken === null) return undefined;
  const text = SPOKEN.lastIndex;
  const { speech, tokens } =
    spoken[1] === "---" ? serverSaid(line, text, false) : clientSaid(line, text);
  return readAs(ID, tokens, { speech });
}

/** `mx.example.com.: SMTP DATA-2 protocol error: 541 …`. */
function readProtocolError(line: string, at: number): Read | undefined {
  const error = line.indexOf(PROTOCOL_ERROR, at);
  if (error === -1) return undefined;
  const command = line.lastIndexOf(" SMTP ", error);
  const asked = command === -1 ? undefined : askedAt(line, command + 6);
  return readAs(ID, scanReplyText(line, error + PROTOCOL_ERROR.length), { asked });
}
