import { jsonEventFormat } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";

/** Amazon SES: notifications and published events, bare, in an SNS message, or in an EventBridge event. */
export const sesEvents: JsonEvents = {
  id: "ses",
  signs: [
    ["notificationType"],
    ["eventType", "mail"],
    ["bouncedRecipients"],
    ["delayedRecipients"],
    ["smtpResponse"],
  ],
  opens: [
    "notificationType",
    "bouncedRecipients",
    "delayedRecipients",
    "bounceSubType",
    "smtpResponse",
    "diagnosticCode",
  ],
  fields: {
    "bouncedRecipients.status": "enhanced",
    "bouncedRecipients.diagnosticCode": "reply",
    "delayedRecipients.status": "enhanced",
    "delayedRecipients.diagnosticCode": "reply",
    smtpResponse: "reply",
    // Over many lines the list's name may have gone by before the object was known.
    "^diagnosticCode": "reply",
  },
  details: {
    sender: ["mail.source"],
    recipient: [
      "bouncedRecipients.emailAddress",
      "delayedRecipients.emailAddress",
      "delivery.recipients",
      "mail.destination",
    ],
    host: ["bounce.remoteMtaIp", "delivery.remoteMtaIp"],
    messageId: ["commonHeaders.messageId"],
    queueId: ["mail.messageId"],
  },
};

const samples = [
  String.raw`{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"550@example.com","action":"failed","status":"⟦5.1.1⟧","diagnosticCode":"smtp; ⟦550⟧-⟦5.1.1⟧ The \"account\" does not exist.\n⟦550⟧ ⟦5.1.1⟧ x550si421 - gsmtp"}],"feedbackId":"550-5.1.1-421","remoteMtaIp":"203.0.113.250"},"mail":{"sendingAccountId":"550250554421","messageId":"0102-550-000000"}}`,
  '{"eventType":"Delivery","mail":{"source":"shop@example.org","messageId":"0102-550"},"delivery":{"processingTimeMillis":550,"recipients":["a@example.com"],"smtpResponse":"⟦250⟧ ⟦2.6.0⟧ Message received"}}',
  '{"version":"0","detail-type":"Email Bounced","source":"aws.ses","account":"550250554421","detail":{"eventType":"DeliveryDelay","mail":{"messageId":"550"},"deliveryDelay":{"delayType":"MailboxFull","delayedRecipients":[{"emailAddress":"a@example.com","status":"⟦4.2.2⟧","diagnosticCode":"smtp; ⟦452⟧ ⟦4.2.2⟧ Mailbox full"}]}}}',
  String.raw`{"Type":"Notification","MessageId":"550e8400-5.1.1","TopicArn":"arn:aws:sns:eu-west-1:550250554421:bounces","Message":"{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":\"a@example.com\",\"status\":\"⟦5.7.1⟧\",\"diagnosticCode\":\"smtp; ⟦554⟧ ⟦5.7.1⟧ said \\\"no\\\"\"}]}}","SignatureVersion":"1"}`,
  String.raw`{"Body":"{\"Type\":\"Notification\",\"Message\":\"{\\\"notificationType\\\":\\\"Bounce\\\",\\\"bounce\\\":{\\\"bouncedRecipients\\\":[{\\\"status\\\":\\\"⟦5.1.1⟧\\\",\\\"diagnosticCode\\\":\\\"smtp; ⟦550⟧ ⟦5.1.1⟧ user unknown\\\"}]}}\"}"}`,
  String.raw`{
  "Type" : "Notification",
  "MessageId" : "550e8400-e29b-41d4-a716-446655440000",
  "Message" : "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"status\":\"⟦5.1.1⟧\",\"diagnosticCode\":\"smtp; ⟦550⟧ ⟦5.1.1⟧ user unknown\"}]}}",
  "Timestamp" : "2026-11-20T15:26:00.550Z"
}`,
  String.raw`{
  "eventType": "Bounce",
  "bounce": {
    "bounceType": "Permanent",
    "bouncedRecipients": [
      {
        "emailAddress": "550@example.com",
        "status": "⟦5.2.2⟧",
        "diagnosticCode": "smtp; ⟦552⟧-⟦5.2.2⟧ The inbox is out of storage space.\n⟦552⟧ ⟦5.2.2⟧ x-550 - gsmtp"
      },
      {
        "emailAddress": "b@example.com",
        "status": "⟦5.1.1⟧"
      }
    ],
    "timestamp": "2026-11-20T15:25:54.550Z"
  },
  "version": "5.1.1"
}`,
];

const counterSamples = [
  '{"notificationType":"Complaint","complaint":{"userAgent":"Loop (V5.1.1)","complainedRecipients":[{"emailAddress":"dora550@example.com"}],"feedbackId":"550-421"}}',
  '{"eventType":"Open","mail":{"messageId":"550"},"open":{"ipAddress":"203.0.113.250","userAgent":"Mozilla/5.0"}}',
  '{"eventType":"ORDER","status":"5.1.1","code":550}',
  '{"eventType":"Reject","mail":{"messageId":"550","tags":{"status":["5.1.1"]}},"reject":{"reason":"Bad content"}}',
];

/** Amazon SES (docs.aws.amazon.com, SES "notification-contents" and "event-publishing-retrieving-sns-contents"). */
export const ses = jsonEventFormat(sesEvents, samples, counterSamples);
