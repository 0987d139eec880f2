import type { Format } from "../format";
import { eventDetails, readEvents } from "../json-event-read";
import type { JsonEvents } from "../json-events";
import { readAs } from "../read";
import { scanReplyText } from "../reply-text";

const ID = "momentum";
/** The time, the ids of the message, of the connection and of the batch, and the kind of the record. */
const RECORD = /^\d{10}@[0-9A-F/-]{2,40}@[0-9A-F/-]{2,40}@[0-9A-F/-]{2,40}@([A-Z])@/;
/** The stage, the bounce class, the size and the host, which stand before the reply. */
const BEFORE_REPLY = /@\d{1,4}@\d{1,4}@\d{1,12}@[\da-fA-F.:]{2,45}(?::\d{1,5})?@/g;
const BOUNCED: ReadonlySet<string> = new Set(["B", "T"]);

/** Momentum's events in JSON; SparkPost, which runs on it, puts the same in `msys`. */
export const momentumEvents: JsonEvents = {
  id: ID,
  signs: [
    ["type", "raw_reason", "error_code"],
    ["type", "rcpt_to", "routing_domain"],
  ],
  never: ["msys", "customer_id"],
  fields: { error_code: "code", reason: "reply", raw_reason: "reply" },
  details: {
    sender: ["msg_from"],
    recipient: ["rcpt_to"],
    host: ["ip_address"],
    queueId: ["message_id"],
  },
};

const samples = [
  "1767064869@91/6D-07914-550BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@B@550@example.com@info@example.org@group-550@binding-a@25@10@2504@203.0.113.250@⟦550⟧ ⟦5.1.1⟧ <550@example.com>: Recipient address rejected",
  "1767064870@91/6D-07914-451BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@T@carl@example.com@info@example.org@group-a@binding-a@25@22@550@203.0.113.25@⟦452⟧ ⟦4.2.2⟧ mailbox full",
  '{"type":"bounce","bounce_class":"10","error_code":"⟦550⟧","raw_reason":"⟦550⟧-⟦5.1.1⟧ User unknown\\r\\n⟦550⟧ ⟦5.1.1⟧ x550 - gsmtp","reason":"⟦550⟧ ⟦5.1.1⟧ User unknown","msg_size":"2504","queue_time":"550","rcpt_to":"550@example.com","routing_domain":"example.com"}',
];

const counterSamples = [
  "1767064868@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@R@550@example.com@info@example.org@192.0.2.1@550@esmtp@default@default",
  "1767222268@@@@M1",
  '{"type":"delivery","msg_size":"554","num_retries":"550","rcpt_to":"a@example.com","routing_domain":"550.example.com"}',
];

/** Momentum (support.sparkpost.com, "bouncelog" and "mainlog"). */
export const momentum: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    const kind = RECORD.exec(text);
    if (kind === null) return readEvents(momentumEvents, text);
    if (kind[1] === "R") return readAs(ID, []);
    BEFORE_REPLY.lastIndex = kind[0].length;
    if (!BOUNCED.has(kind[1] ?? "") || !BEFORE_REPLY.test(text)) return undefined;
    return readAs(ID, scanReplyText(text, BEFORE_REPLY.lastIndex));
  },
  details: ({ text }) =>
    RECORD.test(text) ? { direction: "out" } : eventDetails(momentumEvents, text),
};
