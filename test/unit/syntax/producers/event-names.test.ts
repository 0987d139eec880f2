import { describe, expect, it } from "vitest";
import { lastReading } from "../read-marked";

/** A producer, the names that only its events have, and a property of them that holds a reply, which they need not stand beside. */
const opening: readonly (readonly [id: string, names: readonly string[], reply: string])[] = [
  [
    "mailgun",
    ["delivery-status", "event-data", "session-seconds", "recipient-domain"],
    '"error": "550 5.1.1 no"',
  ],
  [
    "mailjet",
    ["error_related_to", "mj_campaign_id", "mj_contact_id", "mj_message_id", "Message_GUID"],
    '"comment": "550 5.1.1 no"',
  ],
  [
    "mandrill",
    ["bgtools_code", "smtp_events", "bounce_description"],
    '"diag": "smtp;550 5.1.1 no"',
  ],
  [
    "postmark",
    ["TypeCode", "DumpAvailable", "MessageStream", "BouncedAt", "DeliveredAt", "RecordType"],
    '"Details": "smtp;550 5.1.1 no"',
  ],
  [
    "sendgrid",
    ["sg_event_id", "sg_message_id", "smtp-id", "asm_group_id"],
    '"response": "550 5.1.1 no"',
  ],
  [
    "ses",
    [
      "notificationType",
      "bouncedRecipients",
      "delayedRecipients",
      "bounceSubType",
      "smtpResponse",
      "diagnosticCode",
    ],
    '"smtpResponse": "550 5.1.1 no"',
  ],
  [
    "sparkpost",
    ["msys", "message_event", "bounce_class", "raw_reason", "raw_rcpt_to", "delv_method"],
    '"raw_reason": "550 5.1.1 no"',
  ],
  ["postal", ["sent_with_ssl"], '"output": "550 5.1.1 no"'],
];

/** A producer, and its events in short: each with one of the sets of names that tell it. */
const told: readonly (readonly [id: string, event: string])[] = [
  ["mailgun", '{"delivery-status":{"code":550,"message":"5.1.1 no"}}'],
  [
    "mailgun",
    '{"event-data":{"delivery-status":{"code":550,"message":"5.1.1 no"}},"signature":{}}',
  ],
  ["mailgun", '{"address":"a@example.com","code":"550","error":"5.1.1 no","created_at":"Thu"}'],
  ["mailjet", '{"error_related_to":"recipient","comment":"550 5.1.1 no"}'],
  ["mailjet", '{"event":"bounce","mj_campaign_id":1,"comment":"550 5.1.1 no"}'],
  ["mailjet", '{"event":"bounce","mj_contact_id":1,"comment":"550 5.1.1 no"}'],
  ["mailjet", '{"event":"sent","MessageID":1,"smtp_reply":"550 5.1.1 no"}'],
  ["mandrill", '{"event":"hard_bounce","msg":{"bgtools_code":10,"diag":"smtp;550 5.1.1 no"}}'],
  ["mandrill", '{"event":"send","msg":{"smtp_events":[],"diag":"smtp;550 5.1.1 no"}}'],
  ["mandrill", '{"bounce_description":"bad_mailbox","diag":"smtp;550 5.1.1 no"}'],
  ["postmark", '{"RecordType":"Bounce","Details":"smtp;550 5.1.1 no"}'],
  ["postmark", '{"TypeCode":1,"Details":"smtp;550 5.1.1 no"}'],
  ["postmark", '{"DeliveryEvents":[{"Details":{"DeliveryMessage":"smtp;550 5.1.1 no"}}]}'],
  ["sendgrid", '{"sg_event_id":"x","reason":"550 5.1.1 no"}'],
  ["sendgrid", '{"sg_message_id":"x","reason":"550 5.1.1 no"}'],
  ["sendgrid", '{"smtp-id":"<x>","event":"bounce","reason":"550 5.1.1 no"}'],
  [
    "sendgrid",
    '{"email":"a@example.com","event":"deferred","timestamp":1,"response":"550 5.1.1 no","attempt":"5"}',
  ],
  [
    "sendgrid",
    '{"email":"a@example.com","event":"bounce","bounce_classification":"x","reason":"550 5.1.1 no"}',
  ],
  ["ses", '{"notificationType":"Delivery","delivery":{"smtpResponse":"550 5.1.1 no"}}'],
  ["ses", '{"smtpResponse":"550 5.1.1 no"}'],
  ["ses", '{"bouncedRecipients":[{"diagnosticCode":"smtp; 550 5.1.1 no"}]}'],
  ["ses", '{"delayedRecipients":[{"diagnosticCode":"smtp; 550 5.1.1 no"}]}'],
  ["sparkpost", '{"msys":{"x":{"raw_reason":"550 5.1.1 no"}}}'],
  ["sparkpost", '{"message_event":{"reason":"550 5.1.1 no"}}'],
  ["sparkpost", '{"bounce_class":"10","raw_reason":"550 5.1.1 no","customer_id":"1"}'],
  ["postal", '{"sent_with_ssl":true,"output":"550 5.1.1 no"}'],
  ["momentum", '{"type":"bounce","error_code":"550","raw_reason":"5.1.1 no","reason":"x"}'],
  [
    "resend",
    '{"type":"email.bounced","data":{"bounce":{"diagnosticCode":["smtp; 550 5.1.1 no"]}}}',
  ],
  [
    "resend",
    '{"type":"email.suppressed","data":{"suppressed":{"diagnosticCode":["smtp; 550 5.1.1 no"]}}}',
  ],
  [
    "resend",
    '{"type":"email.delivery_delayed","data":{"bounce":{"diagnosticCode":["smtp; 550 5.1.1 no"]}}}',
  ],
];

/** Events that Stalwart's webhooks tell of a delivery. */
const stalwart = ["rcpt-to-rejected", "mail-from-rejected", "message-rejected"]
  .concat("dsn-perm-fail", "dsn-temp-fail")
  .map(
    (name) => `{"events":[{"type":"delivery.${name}","data":{"code":550,"details":"5.1.1 no"}}]}`,
  );

/** Who read the last line, and the codes in it. */
function last(text: string) {
  const reading = lastReading(text);
  return [reading?.format, reading?.tokens.map(({ value }) => value)];
}

describe("the names by which a producer's events are told", () => {
  it.each(opening.flatMap(([id, names, reply]) => names.map((name) => [id, name, reply] as const)))(
    "%s: over many lines %j alone",
    (id, name, reply) => {
      expect(last(`{\n  "${name}": "x",\n  ${reply}`)).toEqual([id, ["550", "5.1.1"]]);
    },
  );

  it.each(stalwart)("stalwart: %s", (event) => {
    expect(last(event)).toEqual(["stalwart", ["550", "5.1.1"]]);
  });

  it.each(told)("%s: %s", (id, event) => {
    expect(last(event)).toEqual([id, ["550", "5.1.1"]]);
  });
});
