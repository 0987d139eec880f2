import { askedAt } from "../asked";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const ID = "zimbra";
/** The thread, what it works for, and which side speaks. */
const SPOKEN = /^\[([^\]]{1,80})\] \[[^\]]{0,500}\] (?:lmtp|smtp) - ([SC]): /;
const EXCEPTION =
  /com\.zimbra\.cs\.mailclient\.smtp\.\w{1,60}Exception: (?=([A-Z]{4,8}) failed)(?:[A-Z]{4,8}) failed: (?:Invalid (?:recipient|sender) [^\s:]{1,320}: )?(?=[2-5]\d\d[ -])/g;
const FRAME = /^\s{1,8}at com\.zimbra\.[\w.$]{1,200}\(\w{1,80}\.java:\d{1,6}\)/;

/** Zimbra's mailbox.log: its LMTP server's conversation, and what SMTP servers said when a user sent mail. */
export const zimbra: Format = {
  id: ID,
  samples: [
    "2026-03-03 09:13:44,554 DEBUG [LmtpServer-551] [ip=192.0.2.20;] lmtp - C: RCPT TO:<550@example.org>\n2026-03-03 09:13:44,555 DEBUG [LmtpServer-551] [ip=192.0.2.20;] lmtp - S: ⟦452⟧ ⟦4.2.2⟧ Over quota",
    "\tcom.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: Invalid recipient nobody@example.com: ⟦550⟧ ⟦5.1.1⟧ <nobody@example.com>: Recipient address rejected: example.com\n\tat com.zimbra.cs.mailclient.smtp.SmtpConnection.rcpt(SmtpConnection.java:554)",
    "Reason: Invalid address: team@example.org.  com.zimbra.cs.mailbox.MailSender$SafeSendFailedException: MESSAGE_NOT_DELIVERED; chained exception is:\\n\\tcom.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: Invalid recipient team@example.org: ⟦571⟧ ⟦571⟧ Sender is not allowed to email this distribution list: team@example.org",
    "com.zimbra.cs.mailclient.smtp.InvalidSenderException: MAIL failed: Invalid sender a@example.com: ⟦550⟧ ⟦5.1.8⟧ no; com.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: ⟦550⟧-no",
  ],
  counterSamples: [
    "2026-03-03 09:12:01,250 INFO  [LmtpServer-550] [ip=192.0.2.20;] lmtp - Delivering message: size=5501 bytes, nrcpts=1, sender=a@example.net, msgid=<554.250@example.net>",
    "\tat com.zimbra.cs.mailclient.smtp.SmtpConnection.rcpt(SmtpConnection.java:554)",
    "com.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: Invalid recipient 550@example.com",
  ],
  read({ text }) {
    return (
      readSpoken(text) ?? readException(text) ?? (FRAME.test(text) ? readAs(ID, []) : undefined)
    );
  },
};

function readSpoken(line: string): Read | undefined {
  const spoken = SPOKEN.exec(line);
  if (spoken === null) return undefined;
  const [mark, thread = "", side] = spoken;
  const { speech, tokens } =
    side === "S" ? serverSaid(line, mark.length) : clientSaid(line, mark.length);
  return readAs(ID, tokens, { speech, session: `${ID} ${thread}` });
}

/** `…InvalidRecipientException: RCPT failed: Invalid recipient x@example.com: 550 5.1.1 …`. */
function readException(line: string): Read | undefined {
  const tokens: Token[] = [];
  let command: string | undefined;
  for (const exception of line.matchAll(EXCEPTION)) {
    const at = exception.index + exception[0].length;
    const next = line.indexOf("com.zimbra.", at);
    command = exception[1];
    addAll(tokens, repeated(line, at, next === -1 ? line.length : next));
  }
  if (command === undefined) return undefined;
  return readAs(ID, tokens, { asked: askedAt(command, 0) });
}

/** The reply, whose text may be a reply of its own: `571 571 …`. */
function repeated(line: string, at: number, end: number): readonly Token[] {
  const code = line.slice(at, at + 3);
  if (!line.startsWith(`${code} ${code} `, at)) return scanReplyText(line, at, end);
  return [...scanReplyText(line, at, at + 3), ...scanReplyText(line, at + 4, end)];
}
