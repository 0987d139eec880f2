import { enhancedCodeAt } from "../codes";
import type { Format } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";

const ID = "ironport";
const DELIVERY = /(?:Info: )?(?:Bounced|Delayed): DCID:? \d{1,12} /y;
const RECIPIENT_ID = /(?:RID|Message \d{1,12} to) \d{1,9} - /g;
const REPLY = / \('(?=[2-5]\d\d', \[)/g;
const TEXT = /', \[['"]/y;

/** Cisco's Email Security Appliance (IronPort): mail logs in text, what befell a delivery. */
export const ironport: Format = {
  id: ID,
  samples: [
    "Mon Mar 19 20:16:03 2026 Info: Delayed: DCID 8414309 MID 19410908 From: <a@example.com> To: <b550@example.org> RID 0 - ⟦4.3.2⟧ - Not accepting messages at this time ('⟦421⟧', ['⟦4.3.2⟧ try again later'])",
    "Mon Mar 19 20:16:27 2026 Info: Bounced: DCID 550 MID 421 From: <a@example.com> To: <b@example.org> RID 0 - ⟦5.4.7⟧ - Delivery expired (message too old) ('000', ['timeout'])",
    "Fri May 14 20:49:30 2026 Info: Bounced: DCID 947091 MID 12217124 to RID 0 - ⟦5.1.0⟧ - Unknown address error ('⟦501⟧', ['⟦5.5.4⟧ Invalid Address'])",
    "Sat Jan 10 09:45:42 2026 Info: Bounced: DCID: 1911 Message 3993 to 0 - ⟦5.1.0⟧ - Unknown address error ('⟦554⟧', ['Too long line.']) []",
  ],
  counterSamples: [
    "Mon Mar 19 20:16:03 2026 Info: Delayed: DCID 550 MID 421 From: <550@example.com> To: <b@example.org> RID 0",
    "Mon Mar 19 20:16:03 2026 Info: Start MID 550 ICID 421",
  ],
  read({ text }) {
    const at = behind(DELIVERY, text);
    return at === undefined ? undefined : readAs(ID, scanDelivery(text, at));
  },
  details: ({ text }) =>
    pickDetails(
      text,
      {
        sender: / From: <([^<>]{1,320})>/,
        recipient: / To: <([^<>]{1,320})>/,
        queueId: / MID (\d{1,12})/,
      },
      "out",
    ),
};

/** `RID 0 - 5.1.0 - Unknown address error ('501', ['5.5.4 Invalid Address'])`; `000` stands where nobody answered. */
function scanDelivery(line: string, from: number): readonly Token[] {
  RECIPIENT_ID.lastIndex = from;
  if (!RECIPIENT_ID.test(line)) return [];
  const status = enhancedCodeAt(line, RECIPIENT_ID.lastIndex, line.length);
  if (status === undefined) return [];
  REPLY.lastIndex = status.end;
  if (!REPLY.test(line)) return [status];
  const at = REPLY.lastIndex;
  const text = behind(TEXT, line, at + 3);
  const reply = scanReplyText(line, at, at + 3);
  return [status, ...reply, ...(text === undefined ? [] : scanReplyText(line, text))];
}
