import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** SparkPost's webhooks and events API, and the description of its events with sample values. */
export const sparkpostEvents: JsonEvents = {
  id: "sparkpost",
  signs: [["msys"], ["message_event"], ["bounce_class", "raw_reason", "customer_id"]],
  opens: ["msys", "message_event", "bounce_class", "raw_reason", "raw_rcpt_to", "delv_method"],
  fields: {
    error_code: "code",
    reason: "reply",
    raw_reason: "reply",
    "error_code.sampleValue": "code",
    "reason.sampleValue": "reply",
    "raw_reason.sampleValue": "reply",
  },
  details: {
    sender: ["msg_from"],
    recipient: ["rcpt_to"],
    host: ["ip_address"],
    queueId: ["message_id"],
  },
};

const samples = [
  '[{"msys":{"message_event":{"type":"bounce","bounce_class":"10","campaign_id":"Spring 250","customer_id":"550","error_code":"⟦550⟧","event_id":"92356927693813856","ip_address":"203.0.113.250","message_id":"000550","num_retries":"2","queue_time":"554","raw_reason":"⟦550⟧ ⟦5.1.1⟧ a@example.com User unknown","rcpt_to":"a@example.com","reason":"⟦550⟧ ⟦5.1.1⟧ ...@... User unknown"}}},{"msys":{"message_event":{"type":"delay","error_code":"⟦451⟧","raw_reason":"⟦451⟧ ⟦4.2.2⟧ Mailbox full"}}}]',
  `[
  {
    "msys": {
      "message_event": {
        "type": "bounce",
        "bounce_class": "10",
        "customer_id": "550",
        "error_code": "⟦552⟧",
        "raw_reason": "⟦552⟧-⟦5.2.2⟧ Over quota\\n⟦552⟧ ⟦5.2.2⟧ x-550 - gsmtp",
        "num_retries": "550"
      }
    }
  }
]`,
  `"bounce_class": {
  "description": "Classification code for a given message",
  "sampleValue": "550"
},
"error_code": {
  "description": "Error code by which the remote server described a failed delivery attempt",
  "sampleValue": "⟦554⟧"
},
"raw_reason": {
  "sampleValue": "MAIL REFUSED - IP (192.0.2.5) is in black list"
}`,
];

const counterSamples = [
  '[{"msys":{"message_event":{"type":"delivery","msg_size":"5501","num_retries":"550","queue_time":"421","template_id":"templ-550"}}}]',
  '[{"msys":{"track_event":{"type":"click","target_link_url":"https://www.example.org/550/5.1.1","geo_ip":{"latitude":39.550}}}}]',
  '{"errors":[{"message":"recipient address suppressed due to system policy","code":"1902","description":"Error while sending to 250 of 550 recipients"}]}',
  '{"error_code":"550","reason":"quota"}',
];

/** SparkPost (developers.sparkpost.com, "Events"). */
export const sparkpost = jsonEventFormat(sparkpostEvents, samples, counterSamples);
