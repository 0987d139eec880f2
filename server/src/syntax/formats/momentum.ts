import { replyCodeAt } from "../codes";
import type { Format, Read } from "../format";
import { eventDetails, readEvents } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "momentum";
/** The time, the ids of the message, of the connection and of the batch, and the kind of the record. */
const RECORD = /^\d{10}@[\w/-]{2,40}@[\w/-]{2,40}@[\w/-]{2,40}@([A-Z])@/;
/** The reply is the only field that begins with a code and goes on. */
const BEFORE_REPLY = /@(?=[245]\d\d[ -])/g;
/** Bounces, transient and permanent failures; receptions, deliveries and transfers quote no reply. */
const FAILED: ReadonlySet<string> = new Set(["B", "T", "P"]);
const QUIET: ReadonlySet<string> = new Set(["R", "D", "X"]);
/** A record of the rejectlog: the time, the remote host, and further on the reply code that was sent. */
const REJECTED = /^\d{10}: R="[^"]{0,60}" L="[^"]{0,60}" [^[]{0,400} E=(?=[45]\d\d )/y;

/** Momentum's events in JSON; SparkPost, which runs on it, puts the same in `msys`. */
const momentumEvents: JsonEvents = {
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

const more = [
  "1767064871@00/00-25593-CBD987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@T@550.example.com@421@group-a@binding-a@15@0@18.53@192.0.2.25@⟦421⟧ no adequate servers",
  "1767064872@10/00-25593-393A87F3@00/00-03736-F4101B54@00/00-04532-A3456B54@P@example.org@550@group-a@binding-a@5@1@3.89@192.0.2.250@⟦552⟧ No such account",
  '1767064873: R="192.0.2.25:42601" L="192.0.2.1:25" C="18/00-07149-D7E16B94" PATH="default" PATH_GRP="default" P="awaiting mailfrom" E=⟦550⟧ M=scriptlet CTXCONN=[pathway=default,ehlo_string="EHLO 550.example.com"] CTXMESS=[mailfrom_domain=] relaying denied',
  "1767064870@91/6D-07914-451BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@B@carl@example.com@info@example.org@g@b@25@22@550@203.0.113.25@⟦550⟧-⟦5.1.1⟧ no",
];

const counterSamples = [
  "1767064868@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@R@550@example.com@info@example.org@192.0.2.1@550@esmtp@default@default",
  "1767222268@@@@M1",
  "1767064874@20/00-25593-945A87F3@00/00-03736-F4101B54@00/00-04532-A3456B54@D@example.com@550@group-a@binding-a@0@0.393@192.0.2.250",
  "1767064875: Marker 1",
  '{"type":"delivery","msg_size":"554","num_retries":"550","rcpt_to":"a@example.com","routing_domain":"550.example.com"}',
];

/** Momentum (support.sparkpost.com, "bouncelog", "mainlog" and "rejectlog"). */
export const momentum: Format = {
  id: ID,
  samples: [...samples, ...more],
  counterSamples,
  read({ text }) {
    const kind = RECORD.exec(text);
    if (kind === null) return readRejected(text) ?? readEvents(momentumEvents, text);
    if (QUIET.has(kind[1] ?? "")) return readAs(ID, []);
    BEFORE_REPLY.lastIndex = kind[0].length - 1;
    if (!FAILED.has(kind[1] ?? "") || !BEFORE_REPLY.test(text)) return undefined;
    return readAs(ID, scanReplyText(text, BEFORE_REPLY.lastIndex));
  },
  details: ({ text }) =>
    RECORD.test(text) ? { direction: "out" } : eventDetails(momentumEvents, text),
};

/** What this host answered to a client that it refused. */
function readRejected(text: string): Read | undefined {
  const code = behind(REJECTED, text);
  const reply = code === undefined ? undefined : replyCodeAt(text, code, text.length);
  return reply && readAs(ID, [reply]);
}
