import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Resend's webhooks. */
export const resendEvents: JsonEvents = {
  id: "resend",
  signs: [
    ["type", "email.bounced"],
    ["type", "email.suppressed"],
    ["type", "email.delivery_delayed"],
    ["type", "email.failed"],
  ],
  opens: ["broadcast_id", "email_id"],
  fields: { "bounce.diagnosticCode": "reply", "suppressed.diagnosticCode": "reply" },
  details: { sender: ["data.from"], recipient: ["data.to"], queueId: ["data.email_id"] },
};

const samples = [
  '{"type":"email.bounced","created_at":"2026-11-22T23:41:12.550Z","data":{"email_id":"56761188-7520-42d8-8898-550","to":["550@example.com"],"bounce":{"type":"Permanent","subType":"General","message":"The recipient\'s server rejected it (550).","diagnosticCode":["smtp; ⟦550⟧ ⟦5.1.1⟧ user unknown"]}}}',
  `{
  "type": "email.bounced",
  "data": {
    "email_id": "56761188-7520-42d8-8898-550",
    "bounce": {
      "type": "Permanent",
      "diagnosticCode": [
        "smtp; ⟦550⟧ ⟦5.1.1⟧ user unknown"
      ]
    }
  }
}`,
];

const counterSamples = [
  '{"type":"email.failed","data":{"email_id":"550","subject":"550 5.1.1","failed":{"reason":"reached_daily_quota"}}}',
];

/** Resend (resend.com/docs, "email.bounced"). */
export const resend = jsonEventFormat(resendEvents, samples, counterSamples);
