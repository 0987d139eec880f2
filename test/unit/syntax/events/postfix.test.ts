import { describe, expect, it } from "vitest";
import { eventIn, type Row } from "./read";

const session = "postfix/smtpd[95]";
const client = "mx.example.org[192.0.2.1]";

/** What `smtpd` says outside of messages, and in them. */
const ofSessions: readonly Row[] = [
  [`connect from ${client}`, { step: "connected", session, host: "mx.example.org" }],
  ["connect from unknown[2001:db8::1]", { step: "connected", session, host: "2001:db8::1" }],
  [
    `disconnect from ${client} ehlo=1 quit=1 commands=2`,
    { step: "disconnected", session, host: "mx.example.org" },
  ],
  [
    "lost connection after RCPT from unknown[192.0.2.1]",
    { step: "noted", session, host: "192.0.2.1" },
  ],
  [
    `timeout after END-OF-MESSAGE from ${client}`,
    { step: "noted", session, host: "mx.example.org" },
  ],
  ["warning: SASL: connect from unknown[192.0.2.1]", { step: "noted", session }],
  [
    `NOQUEUE: reject: RCPT from ${client}: 550 5.1.1 <b@example.net>: no; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<mx>`,
    {
      step: "rejected",
      session,
      host: "mx.example.org",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    "NOQUEUE: reject: CONNECT from unknown[192.0.2.1]:47110: 421 4.3.2 busy; proto=SMTP",
    { step: "deferred", session, host: "192.0.2.1" },
  ],
  [
    "NOQUEUE: milter-reject: MAIL from unknown[192.0.2.1]: 451 4.7.1 later; from=<> proto=ESMTP",
    { step: "deferred", session, host: "192.0.2.1", sender: "" },
  ],
  [
    `proxy-reject: END-OF-MESSAGE from ${client}: 554 5.7.1 virus; from=<a@example.org> to=<b@example.net>`,
    {
      step: "rejected",
      session,
      host: "mx.example.org",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `NOQUEUE: warn: RCPT from ${client}: reject: RCPT from ${client}: 550 x`,
    { step: "noted", session },
  ],
  [
    `4F1A219A3E1: client=${client}, sasl_username=x`,
    { step: "entered", session, queueId: "4F1A219A3E1", host: "mx.example.org" },
  ],
  [
    "4bXyZ12345Pqrst: client=unknown[192.0.2.1]",
    { step: "entered", session, queueId: "4bXyZ12345Pqrst", host: "192.0.2.1" },
  ],
  [
    `4F1A219A3E1: reject: RCPT from ${client}: 450 4.2.0 later; from=<a@example.org> to=<b@example.net> proto=ESMTP`,
    {
      step: "deferred",
      session,
      queueId: "4F1A219A3E1",
      host: "mx.example.org",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `4F1A219A3E1: discard: RCPT from ${client}: <b@example.net>: gone; from=<a@example.org> to=<b@example.net> proto=ESMTP`,
    {
      step: "discarded",
      session,
      queueId: "4F1A219A3E1",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
];

/** What the other daemons say of a message. */
const queueId = "4F1A219A3E1";
const ofMessages: readonly Row[] = [
  [
    `${queueId}: message-id=<1@example.org>`,
    { step: "noted", queueId, messageId: "1@example.org" },
  ],
  [`${queueId}: message-id=1@example.org`, { step: "noted", queueId, messageId: "1@example.org" }],
  [`${queueId}: resent-message-id=<x> message-id=<1@example.org>`, { step: "noted", queueId }],
  [
    `${queueId}: from=<a@example.org>, size=421, nrcpt=1 (queue active)`,
    { step: "queued", queueId, sender: "a@example.org" },
  ],
  [
    `${queueId}: from=<>, size=421, nrcpt=1 (queue active)`,
    { step: "queued", queueId, sender: "" },
  ],
  [
    `${queueId}: from=<a@example.org>, status=expired, returned to sender`,
    { step: "expired", queueId, sender: "a@example.org" },
  ],
  [
    `${queueId}: from=<a@example.org>, status=force-expired, returned to sender`,
    { step: "expired", queueId, sender: "a@example.org" },
  ],
  [`${queueId}: uid=1000 from=<alice>`, { step: "entered", queueId, sender: "alice" }],
  [
    `${queueId}: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 ok)`,
    { step: "delivered", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId}: to=<b@example.net>, orig_to=<root>, relay=local, delay=1, dsn=2.0.0, status=sent (delivered to mailbox)`,
    { step: "delivered", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to x: timed out)`,
    { step: "deferred", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=1, dsn=5.1.1, status=SOFTBOUNCE (host said: 550 no)`,
    { step: "deferred", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId}: to=<b@example.net>, relay=dovecot, delay=1, dsn=5.1.1, status=bounced (user unknown)`,
    { step: "bounced", queueId, recipients: ["b@example.net"], host: "dovecot" },
  ],
  [
    `${queueId}: to=<b@example.net>, relay=none, delay=1, dsn=2.0.0, status=undeliverable (x)`,
    { step: "noted", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: sender non-delivery notification: 7AB5219A831`,
    { step: "notified", queueId, notification: "7AB5219A831" },
  ],
  [
    `${queueId}: postmaster non-delivery notification: 7AB5219A831`,
    { step: "notified", queueId, notification: "7AB5219A831" },
  ],
  [`${queueId}: sender x notification: 7AB5219A831 more`, { step: "noted", queueId }],
  [`${queueId}: removed`, { step: "removed", queueId }],
  [
    `${queueId}: reject: header Subject: 450 x from unknown[192.0.2.1]; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>: 5.7.1 spam`,
    {
      step: "rejected",
      queueId,
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `${queueId}: milter-header-reject: header X: y from unknown[192.0.2.1]; from=<a@example.org> to=<b@example.net>: 4.7.1 later`,
    { step: "deferred", queueId, sender: "a@example.org", recipients: ["b@example.net"] },
  ],
  [`${queueId}: replace: header X: reject: y`, { step: "noted", queueId }],
  // No word of a sentence is an id, nor is what has vowels.
  ["warning: x", undefined],
  ["4bXyZ12345Pqrsta: removed", undefined],
  ["x 4F1A219A3E1: removed", undefined],
];

describe("Postfix's events", () => {
  it.each(ofSessions)("smtpd: %s", (text, event) => {
    expect(eventIn("postfix", "postfix/smtpd[95]", text)).toEqual(event);
  });

  it.each(ofMessages)("%s", (text, event) => {
    expect(eventIn("postfix", "postfix/qmgr[96]", text)).toEqual(event);
  });

  it("takes smtpd under any name of the instance, and no other daemon, for who has sessions", () => {
    const connect = "connect from unknown[192.0.2.1]";
    expect(eventIn("postfix", "smtpd[95]", connect)?.session).toBe("smtpd[95]");
    expect(eventIn("postfix", "mx-in/smtpd[95]", connect)?.session).toBe("mx-in/smtpd[95]");
    expect(eventIn("postfix", "postfix/smtpd-x[95]", connect)).toBeUndefined();
    expect(eventIn("postfix", "postfix/xsmtpd[95]", connect)).toBeUndefined();
  });
});
