import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** SendGrid's Event Webhook. */
export const sendgridEvents: JsonEvents = {
  id: "sendgrid",
  signs: [
    ["sg_event_id"],
    ["sg_message_id"],
    ["smtp-id", "event"],
    ["email", "event", "timestamp", "reason", "status"],
    ["email", "event", "timestamp", "response", "attempt"],
    ["email", "event", "bounce_classification"],
  ],
  never: ["error_related_to", "ts_event", "mj_contact_id", "mj_campaign_id"],
  opens: ["sg_event_id", "sg_message_id", "smtp-id", "asm_group_id"],
  hint: /"event"\s*:\s*"(?:bounce|deferred|dropped|delivered|processed|blocked)"/y,
  fields: { reason: "reply", response: "reply", status: "enhanced" },
  details: { recipient: ["email"], messageId: ["smtp-id"], queueId: ["sg_message_id"] },
};

const samples = [
  '{"email":"a@example.com","timestamp":1513299550,"smtp-id":"<14c5d.550@ismtpd-555>","event":"deferred","sg_event_id":"x550","response":"⟦451⟧ ⟦4.7.1⟧ Greylisted, come back in 250 seconds","attempt":"5"}',
  '[{"email":"a@example.com","timestamp":1513299550,"event":"bounce","sg_event_id":"a","reason":"⟦500⟧ unknown recipient","status":"⟦5.0.0⟧","type":"bounce","ip":"192.0.2.250"},{"email":"550@example.com","timestamp":1513299554,"event":"delivered","sg_event_id":"b","response":"⟦250⟧ OK"}]',
  '{"email":"b@example.com","timestamp":1513299570,"event":"dropped","reason":"Bounced Address","status":"⟦5.0.0⟧"}',
  `[
  {
    "email": "550@example.com",
    "smtp-id": "<14c5d.550@ismtpd-555>",
    "event": "deferred",
    "response": "⟦400⟧ try again later",
    "attempt": "550"
  },
  {
    "sg_event_id": "x550",
    "reason": "⟦500⟧ unknown recipient",
    "status": "⟦5.0.0⟧"
  }
]`,
];

const counterSamples = [
  '{"email":"a@example.com","timestamp":1513299550,"event":"click","sg_event_id":"x","url":"https://www.example.org/550?status=5.1.1","asm_group_id":421}',
  '{"event":"bounce","email":"a@example.com","score":550,"version":"5.1.1"}',
  `{
  "event": "delivered",
  "response": "200 OK",
  "version": "5.1.1"
}`,
];

/** SendGrid (docs "Event Webhook Reference"). */
export const sendgrid = jsonEventFormat(sendgridEvents, samples, counterSamples);
