import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Mandrill's (Mailchimp Transactional's) message webhooks. `bgtools_code` is a number of its own. */
export const mandrillEvents: JsonEvents = {
  id: "mandrill",
  signs: [
    ["event", "msg", "bgtools_code"],
    ["event", "msg", "smtp_events"],
    ["bounce_description", "diag"],
  ],
  opens: ["bgtools_code", "smtp_events", "bounce_description"],
  fields: { diag: "reply" },
  details: {
    sender: ["msg.sender"],
    recipient: ["msg.email"],
    host: ["smtp_events.destination_ip"],
    queueId: ["msg._id"],
  },
};

const samples = [
  '[{"event":"hard_bounce","msg":{"ts":1365109550,"subject":"Order 550","email":"a@example.com","state":"bounced","_id":"x550","bounce_description":"bad_mailbox","bgtools_code":10,"diag":"smtp;⟦550⟧ ⟦5.1.1⟧ The account does not exist.","smtp_events":[{"ts":1365109550,"type":"deferred","diag":"⟦451⟧ ⟦4.3.5⟧ Temporarily unavailable, try again later.","source_ip":"192.0.2.250","size":550}]},"ts":1384954550}]',
  `{
  "event": "soft_bounce",
  "msg": {
    "email": "a@example.com",
    "bounce_description": "mailbox_full",
    "bgtools_code": 22,
    "diag": "smtp;⟦552⟧ ⟦5.2.2⟧ Over Quota"
  },
  "ts": 1384954550
}`,
];

const counterSamples = [
  '{"event":"hard_bounce","msg":{"email":"a@example.com","bgtools_code":550,"diag":"X-Postfix; unknown user: \\"a550\\"","bounce_description":"bad_mailbox"}}',
];

/** Mandrill (mailchimp.com/developer, "Track and respond to activity with webhooks"). */
export const mandrill = jsonEventFormat(mandrillEvents, samples, counterSamples);
