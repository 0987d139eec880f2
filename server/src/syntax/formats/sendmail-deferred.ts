import { bounceAs, partOf } from "../bounce";
import { recall, TRANSCRIPT } from "../conversation/conversation";
import type { Format } from "../format";
import { pickDetails } from "../pick";
import { scanReplyText } from "../replies/reply-text";

const ID = "sendmail-deferred";
const DEFERRED = /<([^<>]{1,320})>\.\.\. Deferred: (?=[2-5]\d\d[ -])/y;

/**
 * What Sendmail says of a recipient among the lines of a conversation, in bounces and with `-v`. It belongs to the
 * transcripts' family only to hand on what they remember.
 */
export const sendmailDeferred: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples: [
    "<rate@example.org>... Deferred: ⟦451⟧ ⟦4.7.650⟧ The mail server [203.0.113.25] has been temporarily rate limited (S775) [A1.example.org 2026-11-21T12:08:33.779Z 08DEBBEFE0313A40]",
    "<550@example.org>... Deferred: ⟦451⟧ DNS temporary failure (#⟦4.3.0⟧)",
  ],
  counterSamples: [
    "\"|/bin/sh -c 'echo quota exceeded 552; exit 75'\"... Deferred: prog mailer (/bin/sh) exited with EX_TEMPFAIL",
    "<550@example.org>... Deferred: Connection timed out with mx-550.example.org.",
  ],
  read({ text: line }, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    DEFERRED.lastIndex = 0;
    const recipient = DEFERRED.exec(line)?.[1];
    if (recipient === undefined) return undefined;
    const tokens = scanReplyText(line, DEFERRED.lastIndex);
    return bounceAs(ID, tokens, partOf("talk", recipient), { memory });
  },
  details: ({ text }) => pickDetails(text, { recipient: /^<([^<>]{1,320})>/ }, "out"),
};
