import type { Format, Read } from "../format";
import { readAs } from "../read";
import { goesOn, readOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { strippedCodes } from "../replies/written-lines";
import type { Source } from "../source";

const ID = "git-send-email";
const LOG = "log";
/** Net::Cmd's message alone: an enhanced code opens each line of the reply's text, and no reply code stands there. */
const DIED = /([45])\.\d{1,3}\.\d{1,3} {1,2}[A-Z<]/y;
const MAIL = /\b(?:mail|mailbox|sender|recipient|relay|unauthenticated)\b/i;
const RESULT = /Result: (?=[2-5]\d\d(?: |$))/y;
/** What stands before the result: the server, the envelope, the message's header. */
const BEFORE_RESULT = /^(?:$|[ \t]|[A-Za-z][\w-]{0,60}:|(?:MAIL FROM|RCPT TO):)/;

/** The summary that git-send-email prints of each message, and what it dies with; its conversation is Net::SMTP's. */
export const gitSendEmail: Format = {
  id: ID,
  samples: [
    `OK. Log says:
Server: mx.example.com
MAIL FROM:<a@example.net>
RCPT TO:<550@example.com>
Subject: [PATCH] Fix 550 handling

Result: ⟦250⟧ `,
    "⟦5.7.26⟧ This mail is blocked because the sender is unauthenticated.\n⟦5.7.26⟧ \n⟦5.7.26⟧  See rule 550\nfatal: 5.7.26",
    "OK. Log says:\nSendmail: /usr/sbin/sendmail -i b@example.com\nResult: OK\nResult: 250 ",
  ],
  counterSamples: [
    "Result: 250 \nResult: 550 points",
    "5.7.26 MySQL Community Server\n5.7.26 released",
    "OK. Log says:\nServer: 192.0.2.250\n550 5.x\nResult: 250 apples",
  ],
  read(source, memory) {
    const { text } = source;
    if (text === "OK. Log says:") return readAs(ID, [], { memory: LOG });
    if (memory !== LOG) return readOn(ID, text, memory) ?? readDeath(source);
    const at = behind(RESULT, text);
    if (at !== undefined) return readAs(ID, scanReplyText(text, at));
    return BEFORE_RESULT.test(text) && !text.startsWith("Result:")
      ? readAs(ID, [], { memory })
      : undefined;
  },
};

/** What git-send-email dies with, to be believed where nothing stands before it and it speaks of mail. */
function readDeath({ text, stamped, program }: Source): Read | undefined {
  DIED.lastIndex = 0;
  const died = DIED.exec(text);
  if (died === null || stamped || program !== "" || !MAIL.test(text)) return undefined;
  const tokens = strippedCodes(text, 0, text.length, died[1] ?? "");
  return readAs(ID, tokens, { memory: goesOn(ID, "stripped", died[1] ?? "", undefined) });
}
