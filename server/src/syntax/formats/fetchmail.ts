import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { quotedOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";

const ID = "fetchmail";
const FAILED = /(?:fetchmail: )?(?:SMTP|LMTP) error: (?=\d{3}[ -])/y;

const conversation = markedTranscript({
  id: ID,
  samples: [
    `Trying to connect to 192.0.2.25/25...connected.
fetchmail: SMTP< ⟦220⟧ mx.example.com ready
fetchmail: SMTP> HELO client.example.com
fetchmail: SMTP< ⟦250⟧ mx.example.com
fetchmail: SMTP> RCPT TO:<550@example.com>
fetchmail: SMTP< ⟦550⟧-not
fetchmail: SMTP< ⟦550⟧ here
fetchmail: SMTP error: ⟦550⟧-not
⟦550⟧ here
550 messages left`,
    "Nov 21 10:20:05 mail fetchmail[550]: SMTP error: ⟦554⟧ ⟦5.7.1⟧ <a@example.com>: Relay access denied",
  ],
  counterSamples: [
    "fetchmail: POP3< +OK 550 octets\nfetchmail: POP3> LIST 250\nfetchmail: 10 messages for a at mail.example.com (4816 octets).",
    "fetchmail: SMTP> 550 5.1.1 User unknown\nfetchmail: SMTP connect to 192.0.2.250/550 failed\nfetchmail: Query status=10 (SMTP)",
  ],
  server: /(?:fetchmail: )?(?:E?SMTP|LMTP)< /y,
  client: /(?:fetchmail: )?(?:E?SMTP|LMTP)> /y,
  certain: true,
});

/** What fetchmail says with `-vv` of the server that it forwards to, and its failures. */
export const fetchmail: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return readFailure(source, memory) ?? conversation.read(source, memory);
  },
};

function readFailure({ text, program }: Source, memory: Memory | undefined): Read | undefined {
  const at = behind(FAILED, text);
  if (at === undefined || !(text.startsWith("fetchmail: ") || program === "fetchmail"))
    return undefined;
  return readAs(ID, scanReplyText(text, at), { memory: quotedOn(ID, text, at, memory) });
}
