import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** What JMAP tells of a message that was sent: `deliveryStatus` of an EmailSubmission (RFC 8621 section 7). */
export const jmapEvents: JsonEvents = {
  id: "jmap",
  signs: [["smtpReply"]],
  opens: ["smtpReply"],
  fields: { smtpReply: "reply" },
};

const samples = [
  '{"deliveryStatus":{"550@example.org":{"delivered":"no","smtpReply":"⟦550⟧ ⟦5.1.2⟧ Mailbox does not exist.","displayed":"unknown"}}}',
  `"ghost-550@example.org": {
    "delivered": "no",
    "smtpReply": "⟦550⟧ ⟦5.1.2⟧ Mailbox does not exist.",
    "displayed": "unknown"
}`,
];

const counterSamples = [
  '{"deliveryStatus":{"550@example.org":{"delivered":"queued","smtpReply":""}}}',
];

/** JMAP (RFC 8621 section 7). */
export const jmap = jsonEventFormat(jmapEvents, samples, counterSamples);
