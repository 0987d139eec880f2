import { replyCodeAt } from "../codes";
import { TRANSCRIPT } from "../conversation/conversation";
import { replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { goesOn, readOn } from "../replies/goes-on";
import { scanReplyText } from "../replies/reply-text";
import { strippedCodes } from "../replies/written-lines";
import type { Token } from "../token";

const ID = "gosmtp";
/** Behind what the reply stands: gomail's errors, and Alertmanager's (`*email.loginAuth auth:`). */
const BEFORE =
  /gomail: could not send email \d{1,9}: (?=[2-5]\d\d )|\*?\w{1,30}\.\w{0,20}[Aa]uth auth: (?=[245]\d\d )/;
/** What callers of net/smtp usually put before its errors. */
const USUAL =
  /(?:SMTP |smtp: )?(RCPT TO|MAIL FROM|DATA|AUTH|auth|EHLO|STARTTLS|writer close) error: (?=[245]\d\d [245]\.\d{1,3}\.\d)/y;
/** `&textproto.Error{Code:550, Msg:"5.1.1 …"}`, as `%#v` and `%+v` write it; go-smtp has its own with an enhanced code in three numbers. */
const STRUCT =
  /(?:textproto\.Error|SMTPError)\{Code:(?=\d{3}[, ])\d{3},? (?:EnhancedCode:[^ ]{0,60}\{[^}]{0,20}\},? )?(?:Msg|Message):"?/;
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["rcpt to", "RCPT"],
  ["mail from", "MAIL"],
  ["data", "DATA"],
  ["auth", "AUTH"],
  ["ehlo", "EHLO"],
  ["starttls", "STARTTLS"],
  ["writer close", "END-OF-DATA"],
]);

/** Errors of Go's net/smtp, of gomail and of go-smtp: the reply in one line, or with bare further lines that have no reply code. */
export const gosmtp: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples: [
    "2026/03/04 10:11:12 SMTP RCPT TO error: ⟦550⟧ ⟦5.1.1⟧ <550@example.com>: Recipient address rejected",
    "2026/03/04 10:12:00 auth error: ⟦535⟧ ⟦5.7.8⟧ Username and Password not accepted. Go to\n⟦5.7.8⟧  https://example.com/mail/?p=BadCredentials 43550a250si - gsmtp",
    'time="2026-03-04T10:13:00Z" level=error msg="notify failed" err="*email.loginAuth auth: ⟦535⟧ ⟦5.7.3⟧ Authentication unsuccessful" num_alerts=250 pid=550',
    "gomail: could not send email 1: ⟦554⟧ Message rejected: see 550\n",
    '&textproto.Error{Code:⟦550⟧, Msg:"⟦5.1.1⟧ <x@example.com>: unknown\\n⟦5.1.1⟧ see rule 550"}',
    '&smtp.SMTPError{Code:⟦554⟧, EnhancedCode:smtp.EnhancedCode{5, 7, 1}, Message:"no"}',
  ],
  counterSamples: [
    "2026/03/04 10:12:01 dial tcp 203.0.113.250:587: connect: connection refused\n2026/03/04 10:12:02 dial tcp: lookup mx550.example.invalid on 127.0.0.53:53: no such host",
    "2026/03/04 10:12:01 DATA error: 550 rows\n2026/03/04 10:12:01 auth error: 250 times\npanic: runtime error: index out of range [550] with length 250",
    'gomail: could not send email 550: EOF\nErr{Code:550, Msg:"x"}',
  ],
  read({ text }, memory) {
    return readError(text, memory) ?? readStruct(text, memory) ?? readOn(ID, text, memory);
  },
};

function readError(line: string, memory: Memory | undefined): Read | undefined {
  USUAL.lastIndex = 0;
  const named = line.includes("gomail: ") || line.includes("uth auth: ");
  const before = named ? BEFORE.exec(line) : USUAL.exec(line);
  if (before === null) return undefined;
  const at = before.index + before[0].length;
  const code = replyLineAt(line, at)?.code ?? "";
  const verb = before[0].endsWith("auth: ") ? "auth" : (before[1] ?? "");
  return readAs(ID, scanReplyText(line, at), {
    asked: ASKED.get(verb.toLowerCase()),
    memory: goesOn(ID, "stripped", code, memory),
  });
}

function readStruct(line: string, memory: Memory | undefined): Read | undefined {
  const struct = line.includes("Error{Code:") ? STRUCT.exec(line) : null;
  if (struct === null) return undefined;
  const at = line.indexOf("Code:", struct.index) + "Code:".length;
  const code = replyCodeAt(line, at, line.length);
  const text = struct.index + struct[0].length;
  const end = line.indexOf("}", text);
  return code && readAs(ID, codesOf(line, code, text, end === -1 ? line.length : end), { memory });
}

function codesOf(line: string, code: Token, start: number, end: number): readonly Token[] {
  return [code, ...strippedCodes(line, start, end, code.value)];
}
