import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Brevo's (once Sendinblue's) transactional webhooks. */
export const brevoEvents: JsonEvents = {
  id: "brevo",
  signs: [["ts_event", "message-id"]],
  opens: ["ts_event", "ts_epoch"],
  fields: { reason: "reply" },
  details: { recipient: ["email"], messageId: ["message-id"] },
};

const samples = [
  '{"event":"hard_bounce","email":"a@example.com","id":550,"date":"2026-10-09 00:00:00","ts":1604933619,"message-id":"<202610090550.5.1.1@smtp-relay.example.com>","ts_event":1604933654,"subject":"Order 550","template_id":421,"sending_ip":"203.0.113.250","reason":"⟦550⟧ ⟦5.1.1⟧ <a@example.com>: Recipient address rejected"}',
];

const counterSamples = [
  '{"event":"deferred","email":"a@example.com","id":550,"ts":1604933550,"message-id":"<550@smtp-relay.example.com>","ts_event":1604933554,"reason":"spam"}',
];

/** Brevo (developers.brevo.com, "Transactional webhooks"). */
export const brevo = jsonEventFormat(brevoEvents, samples, counterSamples);
