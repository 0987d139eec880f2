import { describe, expect, it } from "vitest";
import { lineEvent } from "../../../../server/src/syntax/events/index";
import type { LineEvent } from "../../../../server/src/syntax/line-event";

const queueId = "1xUset-000mXS-0W";
/** As Exim names messages since version 4.97. */
const newId = "1xUset-0000000Abcd-0W1x";

const rows: readonly (readonly [text: string, event: LineEvent | undefined])[] = [
  [
    "SMTP connection from [192.0.2.1]:36452 (TCP/IP connection count = 1)",
    { step: "connected", session: "[192.0.2.1]:36452", host: "[192.0.2.1]:36452" },
  ],
  [
    "SMTP connection from [192.0.2.1] (TCP/IP connection count = 1)",
    { step: "connected", session: "[192.0.2.1]", host: "[192.0.2.1]" },
  ],
  [
    "SMTP connection from mx.example.org [192.0.2.1]:36452 closed by QUIT",
    { step: "disconnected", session: "[192.0.2.1]:36452", host: "mx.example.org" },
  ],
  [
    "SMTP connection from (helo.example) [192.0.2.1]:36452 lost D=1s",
    { step: "disconnected", session: "[192.0.2.1]:36452", host: "helo.example" },
  ],
  [
    "SMTP connection from [2001:db8::1]:36452 closed by QUIT",
    { step: "disconnected", session: "[2001:db8::1]:36452" },
  ],
  ["no SMTP connection from [192.0.2.1]:36452", undefined],
  [
    `${queueId} <= a@example.org H=mx.example.org [192.0.2.1]:36452 P=esmtp S=421 id=1@example.org for b@example.net c@example.net`,
    {
      step: "entered",
      queueId,
      sender: "a@example.org",
      messageId: "1@example.org",
      session: "[192.0.2.1]:36452",
      host: "mx.example.org",
      recipients: ["b@example.net", "c@example.net"],
    },
  ],
  [
    `${newId} <= <> R=${queueId} U=Debian-exim P=local S=421 for a@example.org`,
    { step: "entered", queueId: newId, sender: "", about: queueId, recipients: ["a@example.org"] },
  ],
  [`${queueId} <= <> S=421 R=${queueId}`, { step: "entered", queueId, sender: "", about: queueId }],
  [
    `${queueId} <= a@example.org H=(helo.example) [192.0.2.1] P=smtp S=421 id*=2@example.org T="x for y"`,
    {
      step: "entered",
      queueId,
      sender: "a@example.org",
      messageId: "2@example.org",
      session: "[192.0.2.1]",
      host: "helo.example",
    },
  ],
  [
    `${queueId} <= a@example.org H=[192.0.2.1] P=smtp S=421`,
    {
      step: "entered",
      queueId,
      sender: "a@example.org",
      session: "[192.0.2.1]",
      host: "[192.0.2.1]",
    },
  ],
  [
    `${queueId} <= a@example.org H=mx.example.org (helo.example) [192.0.2.1] P=smtp S=421 for x <b@example.net>`,
    {
      step: "entered",
      queueId,
      sender: "a@example.org",
      session: "[192.0.2.1]",
      host: "mx.example.org",
    },
  ],
  [
    `${queueId} => b@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25] C="250 ok"`,
    { step: "delivered", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId} -> c@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25]`,
    { step: "delivered", queueId, recipients: ["c@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId} >> b@example.net R=dnslookup H=mx.example.net [192.0.2.25]`,
    { step: "delivered", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId} => alice <alice@example.net> R=local T=mail_spool`,
    { step: "delivered", queueId, recipients: ["alice@example.net"] },
  ],
  [
    `${queueId} => |/usr/bin/filter --to x <alice@example.net> R=userforward T=address_pipe`,
    { step: "delivered", queueId, recipients: ["alice@example.net"] },
  ],
  [`${queueId} => alice R=local T=mail_spool`, { step: "delivered", queueId }],
  [
    `${queueId} *> b@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25]`,
    { step: "discarded", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId} => :blackhole: <x@example.net> R=system_aliases`,
    { step: "discarded", queueId, recipients: ["x@example.net"] },
  ],
  [`${queueId} => blackhole (DATA ACL discarded recipients)`, { step: "discarded", queueId }],
  [
    `${queueId} == b@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [192.0.2.25]: 451 later`,
    { step: "deferred", queueId, recipients: ["b@example.net"], host: "mx.example.net" },
  ],
  [
    `${queueId} ** b@example.net: Unrouteable address`,
    { step: "bounced", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId} ** b@example.net R=dnslookup T=remote_smtp: retry timeout exceeded`,
    { step: "expired", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId} ** b@example.net: all hosts for 'example.net' have been failing for a long time (and retry time not reached)`,
    { step: "expired", queueId, recipients: ["b@example.net"] },
  ],
  [
    `${queueId} == b@example.net routing defer (-51): retry timeout exceeded`,
    { step: "deferred", queueId, recipients: ["b@example.net"] },
  ],
  [`${queueId} Completed QT=1s`, { step: "removed", queueId }],
  [`${queueId} =>x@example.net`, { step: "noted", queueId }],
  [`${queueId} Message is frozen`, { step: "noted", queueId }],
  [`x ${queueId} Completed`, undefined],
  [
    "H=mx.example.org (helo.example) [192.0.2.1]:36452 F=<a@example.org> rejected RCPT <b@example.net>: no",
    {
      step: "rejected",
      session: "[192.0.2.1]:36452",
      host: "mx.example.org",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    "H=(helo.example) [192.0.2.1] F=<> temporarily rejected RCPT <b@example.net>: later",
    {
      step: "deferred",
      session: "[192.0.2.1]",
      host: "helo.example",
      sender: "",
      recipients: ["b@example.net"],
    },
  ],
  [
    "H=mx.example.org [192.0.2.1] rejected MAIL <a@example.org>: listed",
    { step: "rejected", session: "[192.0.2.1]", host: "mx.example.org" },
  ],
  [
    `${queueId} H=mx.example.org [192.0.2.1] F=<a@example.org> rejected after DATA: spam`,
    {
      step: "rejected",
      queueId,
      session: "[192.0.2.1]",
      host: "mx.example.org",
      sender: "a@example.org",
    },
  ],
  ["the daemon rejected a signal", undefined],
];

describe("Exim's events", () => {
  it.each(rows)("%s", (text, event) => {
    expect(lineEvent(`2026-11-21 21:29:49 ${text}`, "exim")?.event).toEqual(event);
  });
});
