import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Mailjet's Event API. */
export const mailjetEvents: JsonEvents = {
  id: "mailjet",
  signs: [
    ["error_related_to"],
    ["event", "mj_campaign_id"],
    ["event", "mj_contact_id"],
    ["event", "MessageID", "smtp_reply"],
  ],
  opens: ["error_related_to", "mj_campaign_id", "mj_contact_id", "mj_message_id", "Message_GUID"],
  fields: { smtp_reply: "reply", comment: "reply" },
  details: { recipient: ["email"], queueId: ["MessageID"] },
};

const samples = [
  '{"event":"sent","time":1433333550,"MessageID":19421777835146550,"email":"a@example.com","mj_campaign_id":7250,"mj_contact_id":554,"smtp_reply":"sent (⟦250⟧ ⟦2.0.0⟧ OK 1433333948 fa5si855896wjc.550 - gsmtp)","CustomID":"order-550"}',
  '[{"event":"bounce","time":1430812196,"MessageID":13792286917004550,"email":"550@example.com","blocked":true,"hard_bounce":true,"error_related_to":"recipient","error":"user unknown","comment":"⟦550⟧ ⟦5.1.1⟧ <550@example.com>: Recipient address rejected"}]',
  `{
    "event": "bounce",
    "time": 1430812550,
    "email": "b@example.com",
    "mj_campaign_id": 5501,
    "error_related_to": "domain",
    "error": "relay denied",
    "comment": "⟦554⟧ ⟦5.7.1⟧ <b@example.com>: Relay access denied"
}`,
];

const counterSamples = [
  '{"event":"blocked","time":1430812550,"email":"emil@example.com","mj_contact_id":421,"error_related_to":"recipient","error":"user unknown"}',
  '{"event":"bounce","error_related_to":"domain","error":"invalid domain","comment":"Host or domain name not found. Name service error for name=550.example.com type=A"}',
];

/** Mailjet (dev.mailjet.com, "Event API: real-time notifications"). */
export const mailjet = jsonEventFormat(mailjetEvents, samples, counterSamples);
