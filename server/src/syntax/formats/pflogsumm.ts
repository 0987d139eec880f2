import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReason, scanReplies } from "./postfix-reason";

const ID = "pflogsumm";
const COUNT =
  / {1,12}\d{1,9}[kmg]? {3}(?=host \S+\[|TLS is required, but host |delivery temporarily suspended: host )/y;
const REJECT = / {4}(?=[2-5]\d\d [245]\.\d)/y;
const TOTAL = / \(total: \d{1,9}\)\s*$/;
const ENVELOPE = /; (?:from|to|proto)=/g;

/** pflogsumm's reports: what was said, and how often. */
export const pflogsumm: Format = {
  id: ID,
  samples: [
    "        23   host mx0a.pphosted.example.org[127.0.0.1] said: ⟦451⟧ ⟦4.7.1⟧ <550@corp.example.org>: Recipient address rejected: Greylisted for 300 seconds (in reply to RCPT TO command",
    "       452   TLS is required, but host mx.news.example.org[127.0.0.1] refused to start TLS: ⟦454⟧ ⟦4.7.0⟧ TLS not available due to temporary reason",
    "        11   host mx.qmail.example.org[127.0.0.1] said: ⟦452⟧ sorry, it's over quota (#⟦4.2.2⟧",
    "    ⟦450⟧ ⟦4.2.0⟧ <grey1@example.net>: Recipient address rejected: Greylisted, see http://example.net/550; from=<bounce+550=5.1.1@shop.example.com> to=<grey1@example.net> proto=ESMTP helo=<smtp.example.com> (total: 1)",
    "         5k   host mx[192.0.2.1] said: ⟦451⟧ ⟦4.7.1⟧ later",
    "         5   delivery temporarily suspended: host mx[192.0.2.1] refused to talk to me: ⟦421⟧ ⟦4.3.2⟧ later",
  ],
  counterSamples: [
    "    368   received\n   424   delivered\n    85   deferred  (422  deferrals)\n   552k  bytes received",
    "      1      414       56     0.2 s   31.0 s  gmail.example.com",
    "         1   Illegal address syntax from mail-550.example.com[192.0.2.99] in RCPT command: <alice@example.net>>>",
  ],
  read({ text }) {
    return readCount(text) ?? readReject(text);
  },
};

function readCount(line: string): Read | undefined {
  const at = behind(COUNT, line);
  if (at === undefined) return undefined;
  const { tokens, asked } = scanReason(line, at);
  return readAs(ID, tokens, { asked });
}

/** A rejection with its envelope, in which addresses may look like anything, and with its total. */
function readReject(line: string): Read | undefined {
  const at = behind(REJECT, line);
  if (at === undefined || !TOTAL.test(line.slice(-40))) return undefined;
  ENVELOPE.lastIndex = at;
  const envelope = ENVELOPE.exec(line);
  return readAs(ID, scanReplies(line, at, envelope?.index ?? line.length));
}
