import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Postmark's webhooks and its list of bounces. `ErrorCode` and `TypeCode` are numbers of its own. */
export const postmarkEvents: JsonEvents = {
  id: "postmark",
  signs: [
    ["RecordType", "Details"],
    ["TypeCode", "Details"],
    ["DeliveryEvents", "Details"],
    ["RecordType", "MessageStream"],
  ],
  opens: ["TypeCode", "DumpAvailable", "MessageStream", "BouncedAt", "DeliveredAt", "RecordType"],
  fields: { Details: "reply", "Details.DeliveryMessage": "reply" },
  details: {
    sender: ["From"],
    recipient: ["Email", "Recipient"],
    queueId: ["MessageID"],
  },
};

const samples = [
  '{"RecordType":"Bounce","ID":4323372036854775550,"Type":"HardBounce","TypeCode":1,"ServerID":250,"Description":"Unknown user (550)","Details":"smtp;⟦550⟧ ⟦5.1.1⟧ The account that you tried to reach does not exist.","Email":"550@example.com","BouncedAt":"2026-11-05T16:33:54.250Z","Subject":"Order 550"}',
  '{"RecordType":"Delivery","ServerID":250,"MessageID":"883953f4-6105-42a2-a16a-550","Recipient":"a@example.com","Details":"smtp;⟦250⟧ ⟦2.0.0⟧ OK 1572971550 m16si250554qtk.421 - gsmtp"}',
  `{
  "RecordType": "Bounce",
  "TypeCode": 512,
  "ServerID": 550,
  "Details": "smtp;⟦452⟧ ⟦4.2.2⟧ The account that you tried to reach is over quota.",
  "Inactive": false
}`,
];

const counterSamples = [
  '{"ErrorCode":406,"Message":"You tried to send to a recipient that has been marked as inactive."}',
  '{"ErrorCode":300,"Message":"Invalid \'To\' address: \'otto@550\'."}',
  '{"RecordType":"Open","MessageStream":"outbound","Client":{"Name":"Chrome 35.0.1916.153"},"ReadSeconds":250}',
  '{"TypeCode":512,"Name":"Spam notification","Count":550}',
];

/** Postmark (postmarkapp.com/developer, "Bounce webhook" and "Delivery webhook"). */
export const postmark = jsonEventFormat(postmarkEvents, samples, counterSamples);
