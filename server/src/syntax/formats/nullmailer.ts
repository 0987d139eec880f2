import { skipBlanks } from "../characters";
import { replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { withoutCodes } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "nullmailer";
const RESULT = /smtp: (?:Failed|(Succeeded)): /y;
const NO_CODE =
  /(?:Starting delivery: host: |Message-Id: <\d{10}\.\d{1,7}\.\d{1,7}\.nullmailer@|Moving message \d{10}\.|Generating bounce for \d{10}\.)/y;
const FINDERS = {
  host: /^Starting delivery: host: (\S{1,255})/,
  sender: /^From: <([^>]{0,320})> to: </,
  recipient: /^From: <[^>]{0,320}> to: <([^>]{1,320})>/,
  queueId: /(?: file:|^Moving message|^Generating bounce for) (\d{10}\.\d{1,10})/,
  messageId: /^Message-Id: <([^>]{1,320})>/,
};

/** nullmailer-send's log: `smtp: Failed: 550-…`, with the reply's other lines as they came. */
export const nullmailer: Format = {
  id: ID,
  samples: [
    "smtp: Succeeded: ⟦250⟧ ⟦2.6.0⟧ <6d833a0f52e58.753@mail.example.net> [InternalId=10586522720] 11793 bytes in 0.446, 70.720 KB/sec Queued mail for delivery -> ⟦250⟧ ⟦2.1.5⟧",
    'smtp: Failed: ⟦550⟧-\n⟦550⟧-Mailbox "empty" is not available.\n⟦550⟧-\n⟦550⟧ ⟦5.2.1⟧\nSending failed: Permanent error in sending the message',
    "Nov 21 21:37:11 mail nullmailer[421]: smtp: Failed: ⟦451⟧ ⟦4.7.650⟧ The mail server [203.0.113.25] has been rate limited (S775)",
    "Nov 21 21:37:11 mail nullmailer[421]: smtp: Failed: ⟦554⟧-No SMTP service\nNov 21 21:37:11 mail nullmailer[421]: ⟦554⟧ See https://example.net/550",
    "smtp: Failed: ⟦550⟧-no\n⟦550⟧",
    "smtp: Failed: ⟦550⟧-no\n5501 left\n550 left",
    "smtp: Failed: ⟦550⟧-no\n⟦550⟧ last\n550 left",
  ],
  counterSamples: [
    "Starting delivery: host: 192.0.2.250 protocol: smtp file: 1795297095.550",
    "Message-Id: <1795297095.550.421.nullmailer@mail.example.net>",
    "smtp: Failed: Connect failed: timed out after 550 seconds\n550-x",
    "smtp: Failed: Unexpected end-of-file\n550 messages left",
  ],
  read: ({ text }, memory) => readResult(text) ?? readOn(text, memory) ?? readOther(text),
  details: ({ text }) => pickDetails(text, FINDERS, "out"),
};

function readResult(line: string): Read | undefined {
  RESULT.lastIndex = 0;
  const result = RESULT.exec(line);
  if (result === null) return undefined;
  return readReply(line, RESULT.lastIndex, result[1] === undefined ? undefined : "END-OF-DATA");
}

function readReply(line: string, at: number, asked?: "END-OF-DATA"): Read {
  const reply = replyLineAt(line, skipBlanks(line, at, line.length));
  const memory = reply?.more ? reply.code : undefined;
  return readAs(ID, scanReplyText(line, at), { asked, memory, block: ID });
}

/** Another line of the reply, with the same code. */
function readOn(line: string, code: Memory | undefined): Read | undefined {
  if (code === undefined || !line.startsWith(code)) return undefined;
  return /^(?:[- ]|\s*$)/.test(line.slice(3, 5)) ? readReply(line, 0) : undefined;
}

function readOther(line: string): Read | undefined {
  return withoutCodes(ID, NO_CODE, line);
}
