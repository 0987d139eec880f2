import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Mailgun's events and webhooks, and the entries of its list of bounces. */
export const mailgunEvents: JsonEvents = {
  id: "mailgun",
  signs: [
    ["delivery-status"],
    ["event-data", "signature"],
    ["event", "log-level", "recipient-domain"],
    ["address", "code", "error", "created_at"],
  ],
  opens: ["delivery-status", "event-data", "session-seconds", "recipient-domain"],
  fields: {
    "delivery-status.code": "code",
    "delivery-status.enhanced-code": "enhanced",
    "delivery-status.message": "reply",
    "delivery-status.description": "reply",
    "delivery-status.bounce-code": "code",
    "^items.code": "code",
    "^items.error": "reply",
    "^code": "code",
    "^error": "reply",
  },
  details: {
    sender: ["envelope.sender"],
    recipient: ["^recipient", "event-data.recipient", "items.recipient", "address"],
    host: ["delivery-status.mx-host"],
    messageId: ["headers.message-id"],
    queueId: ["^id", "event-data.id"],
  },
};

const samples = [
  '{"event":"failed","id":"pl550","timestamp":1767268550.554,"log-level":"error","severity":"permanent","reason":"bounce","delivery-status":{"attempt-no":1,"message":"⟦5.1.1⟧ The email account that you tried to reach does not exist. Please try\\n⟦5.1.1⟧ double-checking the address","code":⟦550⟧,"enhanced-code":"⟦5.1.1⟧","description":"","session-seconds":0.421,"mx-host":"mx.example.com"},"recipient":"550@example.com"}',
  '{"signature":{"timestamp":"1767268550","token":"550"},"event-data":{"event":"delivered","delivery-status":{"tls":true,"mx-host":"mx.example.com","code":⟦250⟧,"description":"","session-seconds":0.550,"message":"OK","attempt-no":1},"flags":{"code":550}}}',
  '{"items":[{"address":"a@example.com","code":"⟦550⟧","error":"⟦550⟧ ⟦5.1.1⟧ No such user here","created_at":"Thu, 01 Jan 2026 11:55:00 UTC"}],"paging":{"next":"https://api.example.net/v3/example.org/bounces?limit=250"}}',
  '{"address":"b@example.com","code":"⟦554⟧","error":"delivery error: no account [0] - mta4250.mail.example.com","created_at":"Thu, 01 Jan 2026 12:25:50 UTC"}',
  `{
  "event": "failed",
  "delivery-status": {
    "tls": true,
    "code": ⟦552⟧,
    "message": "⟦5.2.2⟧ The recipient's mailbox is full",
    "retry-seconds": 550
  },
  "flags": {
    "code": 550
  }
}`,
];

const counterSamples = [
  '{"event":"opened","id":"x550","timestamp":1767268552.451,"log-level":"info","ip":"198.51.100.250","recipient-domain":"550.example.com","client-info":{"code":550}}',
  '{"delivery-status":{"code":605,"message":"Not delivering to previously bounced address"},"reason":"suppress-bounce"}',
  '{"order":{"code":550},"status":"failed"}',
];

/** Mailgun (documentation.mailgun.com, "Events" and "Bounces"). */
export const mailgun = jsonEventFormat(mailgunEvents, samples, counterSamples);
