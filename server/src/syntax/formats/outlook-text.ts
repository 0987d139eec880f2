import { TRANSCRIPT } from "../conversation/conversation";
import type { Format } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";

const ID = "outlook-text";
const REFUSAL = /^[45]\d\d (?:[45]\.\d\.\d{1,3} )?(?:SC|OU|DY|RP|FC)-\d{3} \([\w-]{3,40}\) /;

/** A refusal by Outlook.com that stands alone, as people quote it; in a conversation it is the conversation's. */
export const outlookText: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples: [
    "⟦550⟧ SC-001 (COL004-MC3F25) Unfortunately, messages from 192.0.2.250 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    "⟦550⟧ ⟦5.7.1⟧ OU-001 (BAY004-MC1F25) Unfortunately, messages from 192.0.2.250 weren't sent.",
    "⟦421⟧ RP-001 (SNT004-MC2F25) Unfortunately, some messages from 192.0.2.250 weren't sent.",
  ],
  counterSamples: ["550 SC-001 parts in stock"],
  read({ text }, memory) {
    if (memory !== undefined || !REFUSAL.test(text)) return undefined;
    return readAs(ID, scanReplyText(text, 0));
  },
};
