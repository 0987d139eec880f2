import { describe, expect, it } from "vitest";
import type { Details } from "../../../server/src/syntax/details";
import { formats } from "../../../server/src/syntax/formats/index";
import { unwrap } from "../../../server/src/syntax/layers/index";

/** Events as the producers' documents show them, and who and what stands in them. */
const told: readonly (readonly [id: string, event: object, details: Details])[] = [
  [
    "brevo",
    {
      event: "hard_bounce",
      email: "a@example.com",
      "message-id": "<1@relay.example>",
      ts_event: 1,
    },
    { recipient: "a@example.com", messageId: "1@relay.example" },
  ],
  [
    "kumomta",
    {
      type: "Bounce",
      id: "1d98",
      sender: "a@example.org",
      recipient: "b@example.com",
      queue: "example.com",
      num_attempts: 0,
      peer_address: { name: "mx.example.com.", addr: "203.0.113.25" },
      response: { code: 550, content: "no" },
      headers: { sender: "x@example.org", id: "x" },
    },
    {
      sender: "a@example.org",
      recipient: "b@example.com",
      host: "mx.example.com.",
      queueId: "1d98",
    },
  ],
  [
    "kumomta",
    {
      response: { code: 550 },
      queue: "x",
      num_attempts: 0,
      peer_address: { addr: "203.0.113.25" },
    },
    { host: "203.0.113.25" },
  ],
  [
    "mailgun",
    {
      event: "failed",
      id: "pl5",
      envelope: { sender: "a@example.org" },
      recipient: "b@example.com",
      message: { headers: { "message-id": "1@example.org" } },
      "delivery-status": { code: 550, message: "no", "mx-host": "mx.example.com" },
    },
    {
      sender: "a@example.org",
      recipient: "b@example.com",
      host: "mx.example.com",
      messageId: "1@example.org",
      queueId: "pl5",
    },
  ],
  [
    "mailgun",
    {
      signature: { token: "x" },
      "event-data": { id: "e1", recipient: "b@example.com", "delivery-status": { code: 250 } },
    },
    { recipient: "b@example.com", queueId: "e1" },
  ],
  [
    "mailgun",
    { items: [{ address: "c@example.com", code: "550", error: "no", created_at: "x" }] },
    { recipient: "c@example.com" },
  ],
  [
    "mailjet",
    {
      event: "bounce",
      MessageID: 13792286917004550,
      email: "b@example.com",
      error_related_to: "recipient",
      comment: "550 no",
    },
    { recipient: "b@example.com", queueId: "13792286917004550" },
  ],
  [
    "mandrill",
    {
      event: "soft_bounce",
      msg: {
        email: "b@example.com",
        sender: "a@example.org",
        _id: "m1",
        bgtools_code: 22,
        diag: "552 no",
        smtp_events: [{ destination_ip: "203.0.113.25", diag: "451 no" }],
      },
    },
    { sender: "a@example.org", recipient: "b@example.com", host: "203.0.113.25", queueId: "m1" },
  ],
  [
    "momentum",
    {
      type: "bounce",
      raw_reason: "550 no",
      error_code: "550",
      msg_from: "a@example.org",
      rcpt_to: "b@example.com",
      ip_address: "203.0.113.25",
      message_id: "0005",
    },
    { sender: "a@example.org", recipient: "b@example.com", host: "203.0.113.25", queueId: "0005" },
  ],
  [
    "postal",
    {
      status: "HardFail",
      output: "550 no",
      sent_with_ssl: true,
      message: {
        token: "t1",
        message_id: "1@example.org",
        from: "a@example.org",
        to: "b@example.com",
      },
    },
    {
      sender: "a@example.org",
      recipient: "b@example.com",
      queueId: "t1",
      messageId: "1@example.org",
    },
  ],
  [
    "postmark",
    { RecordType: "Bounce", From: "a@example.org", Email: "b@example.com", Details: "smtp;550 no" },
    { sender: "a@example.org", recipient: "b@example.com" },
  ],
  [
    "postmark",
    { RecordType: "Delivery", MessageID: "8839", Recipient: "b@example.com", Details: "250 ok" },
    { recipient: "b@example.com", queueId: "8839" },
  ],
  [
    "resend",
    {
      type: "email.bounced",
      data: { email_id: "5676", from: "a@example.org", to: ["b@example.com", "c@example.com"] },
    },
    { sender: "a@example.org", recipient: "b@example.com", queueId: "5676" },
  ],
  [
    "sendgrid",
    {
      email: "b@example.com",
      "smtp-id": "<1@ismtpd>",
      event: "deferred",
      sg_message_id: "m1",
      response: "451 no",
    },
    { recipient: "b@example.com", messageId: "1@ismtpd", queueId: "m1" },
  ],
  [
    "ses",
    {
      notificationType: "Bounce",
      bounce: {
        bouncedRecipients: [{ emailAddress: "b@example.com", status: "5.1.1" }],
        remoteMtaIp: "203.0.113.25",
      },
      mail: {
        source: "a@example.org",
        messageId: "0102",
        destination: ["x@example.com"],
        commonHeaders: { messageId: "<1@example.org>" },
      },
    },
    {
      sender: "a@example.org",
      recipient: "b@example.com",
      host: "203.0.113.25",
      messageId: "1@example.org",
      queueId: "0102",
    },
  ],
  [
    "ses",
    {
      eventType: "Delivery",
      delivery: {
        recipients: ["c@example.com"],
        remoteMtaIp: "203.0.113.26",
        smtpResponse: "250 ok",
      },
      mail: { messageId: "0103" },
    },
    { recipient: "c@example.com", host: "203.0.113.26", queueId: "0103" },
  ],
  [
    "ses",
    {
      eventType: "DeliveryDelay",
      deliveryDelay: { delayedRecipients: [{ emailAddress: "d@example.com", status: "4.4.7" }] },
      mail: { messageId: "0104" },
    },
    { recipient: "d@example.com", queueId: "0104" },
  ],
  [
    "ses",
    { eventType: "Reject", mail: { destination: ["e@example.com"], messageId: "0105" } },
    { recipient: "e@example.com", queueId: "0105" },
  ],
  [
    "sparkpost",
    {
      msys: {
        message_event: {
          msg_from: "a@example.org",
          rcpt_to: "b@example.com",
          ip_address: "203.0.113.25",
          message_id: "0005",
        },
      },
    },
    { sender: "a@example.org", recipient: "b@example.com", host: "203.0.113.25", queueId: "0005" },
  ],
  [
    "stalwart",
    {
      events: [
        {
          type: "delivery.rcpt-to-rejected",
          data: {
            queueId: 5,
            from: "a@example.org",
            to: "b@example.com",
            hostname: "mx.example.com",
          },
        },
      ],
    },
    { sender: "a@example.org", recipient: "b@example.com", host: "mx.example.com", queueId: "5" },
  ],
  [
    "zonemta",
    {
      short_message: "[REJECTED] 1984",
      _id: "1984",
      _from: "a@example.org",
      _to: "b@example.com",
      _mx: "mx.example.com",
      _response: "550 no",
    },
    {
      sender: "a@example.org",
      recipient: "b@example.com",
      host: "mx.example.com",
      queueId: "1984",
    },
  ],
];

describe("the details of a provider's event", () => {
  it.each(told)("%s: %j", (id, event, details) => {
    const { source } = unwrap(JSON.stringify(event));
    const own = formats.find((format) => format.id === id)?.details?.(source);
    expect(own).toEqual({ direction: "out", ...details });
  });
});
