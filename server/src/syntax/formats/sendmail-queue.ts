import type { Format } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";

const ID = "sendmail-queue";
const MAILQ = /^[ \t]+\(Deferred: /;

/** The reasons under the messages of Sendmail's `mailq`. */
export const sendmailQueue: Format = {
  id: ID,
  samples: ["                 (Deferred: ⟦451⟧ ⟦4.7.1⟧ Greylisted, see http://example.com/550)"],
  counterSamples: ["                 (reply: read error from mail-550.example.com)"],
  read({ text }) {
    const opening = MAILQ.exec(text);
    return opening === null ? undefined : readAs(ID, scanReplyText(text, opening[0].length));
  },
};
