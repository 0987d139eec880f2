import { describe, expect, it } from "vitest";
import { eventIn, type Row } from "./read";

const session = "sendmail[75]";
const queueId = "4ALLGkqZ000123";

const ofSendmail: readonly Row[] = [
  [
    "NOQUEUE: connect from mx.example.org [192.0.2.1]",
    { step: "connected", session, host: "mx.example.org" },
  ],
  [
    "connect from mx.example.org [192.0.2.1]",
    { step: "connected", session, host: "mx.example.org" },
  ],
  ["NOQUEUE: connect from [192.0.2.1]", { step: "connected", session }],
  ["no connect from mx.example.org", undefined],
  [
    `${queueId}: from=<a@example.org>, size=421, class=0, nrcpts=1, msgid=<1@example.org>, proto=ESMTP, daemon=MTA, relay=mx.example.org [192.0.2.1]`,
    {
      step: "entered",
      queueId,
      session,
      sender: "a@example.org",
      messageId: "1@example.org",
      host: "mx.example.org",
    },
  ],
  [
    `${queueId}: from=alice, size=421, msgid=1@example.org, relay=[192.0.2.1]`,
    { step: "entered", queueId, session, sender: "alice", messageId: "1@example.org" },
  ],
  [
    `${queueId}: to=<b@example.net>,"c d" <c@example.net>, ctladdr=<a@example.org> (1000/1000), delay=00:00:01, mailer=esmtp, relay=mx.example.net. [192.0.2.25], dsn=2.0.0, stat=Sent (250 ok)`,
    {
      step: "delivered",
      queueId,
      session,
      recipients: ["b@example.net", "c@example.net"],
      host: "mx.example.net.",
    },
  ],
  [
    `${queueId}: to=root, ctladdr=<alice@example.net> (0/0), delay=00:00:01, dsn=4.0.0, stat=Deferred: x`,
    { step: "deferred", queueId, session, recipients: ["alice@example.net"] },
  ],
  [
    `${queueId}: to=|"/bin/x", delay=00:00:01, dsn=4.4.2, stat=I/O error`,
    { step: "deferred", queueId, session },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=5.1.1, stat=Service unavailable`,
    { step: "bounced", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=User unknown`,
    { step: "bounced", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=discarded`,
    { step: "discarded", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=5.0.0, stat=queued`,
    { step: "noted", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=5.0.0, stat=aborted by sender`,
    { step: "noted", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=5.6.0, stat=Data format error`,
    { step: "bounced", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=Deferred`,
    { step: "deferred", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=Deferred: 451 4.7.1 discarded`,
    { step: "deferred", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=4.0.0, stat=discarded by a milter`,
    { step: "discarded", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=4.0.0, stat=queued for later`,
    { step: "noted", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, dsn=4.0.0, stat=aborted by sender, x`,
    { step: "noted", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=User unknown to us`,
    { step: "bounced", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: to=<b@example.net>, delay=00:00:01, stat=Fine`,
    { step: "noted", queueId, session, recipients: ["b@example.net"] },
  ],
  [`${queueId}: to=<b@example.net>, delay=00:00:01`, { step: "noted", queueId, session }],
  [`${queueId}: done; delay=00:00:01, ntries=1`, { step: "removed", queueId, session }],
  [
    `${queueId}: 4ALLGkqa000123: DSN: User unknown`,
    { step: "notified", queueId, session, notification: "4ALLGkqa000123" },
  ],
  [
    `${queueId}: 4ALLGkqa000123: return to sender: x`,
    { step: "notified", queueId, session, notification: "4ALLGkqa000123" },
  ],
  [
    `${queueId}: 4ALLGkqa000123: sender notify: x`,
    { step: "notified", queueId, session, notification: "4ALLGkqa000123" },
  ],
  [
    `${queueId}: 4ALLGkqa000123: postmaster notify: x`,
    { step: "notified", queueId, session, notification: "4ALLGkqa000123" },
  ],
  [
    `${queueId}: <b@example.net>... User unknown`,
    { step: "rejected", queueId, session, recipients: ["b@example.net"] },
  ],
  [
    `${queueId}: ruleset=check_rcpt, arg1=<b@example.net>, relay=mx.example.org [192.0.2.1], reject=550 5.7.1 no`,
    {
      step: "rejected",
      queueId,
      session,
      recipients: ["b@example.net"],
      host: "mx.example.org",
    },
  ],
  [
    `${queueId}: ruleset=check_mail, arg1=<a@example.org>, relay=mx.example.org [192.0.2.1], reject=451 4.1.8 later`,
    { step: "deferred", queueId, session, sender: "a@example.org", host: "mx.example.org" },
  ],
  [
    "ruleset=check_relay, arg1=mx.example.org, arg2=192.0.2.1, relay=mx.example.org [192.0.2.1], reject=550 5.7.1 no",
    { step: "rejected", host: "mx.example.org" },
  ],
  [
    `${queueId}: Milter: to=<b@example.net>, reject=451 4.3.2 later`,
    { step: "deferred", queueId, session },
  ],
  [`${queueId}: clone x`, { step: "noted", queueId, session }],
  ["STARTTLS: read error", undefined],
  ["x 4ALLGkqZ000123: done; x", undefined],
];

describe("sendmail's events", () => {
  it.each(ofSendmail)("%s", (text, event) => {
    expect(eventIn("sendmail", "sendmail[75]", text)).toEqual(event);
  });
});
