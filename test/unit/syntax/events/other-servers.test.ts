import { describe, expect, it } from "vitest";
import { eventIn, type Row } from "./read";

const id = "00000000000005F3.000000006B020EFE.00000B2D";

const ofCourier: readonly Row[] = [
  [
    `newmsg,id=${id}: dns; mx.example.org (localhost [::ffff:192.0.2.1])`,
    { step: "entered", queueId: id, host: "mx.example.org" },
  ],
  [
    `started,id=${id},from=<a@example.org>,module=esmtp,host=mx.example.net,addr=<b@example.net>`,
    {
      step: "noted",
      queueId: id,
      sender: "a@example.org",
      recipients: ["b@example.net"],
      host: "mx.example.net",
    },
  ],
  [
    `id=${id},from=<>,addr=<b@example.net>,status: success`,
    { step: "delivered", queueId: id, sender: "", recipients: ["b@example.net"] },
  ],
  [
    `id=${id},from=<a@example.org>,addr=<b@example.net>,status: deferred`,
    { step: "deferred", queueId: id, sender: "a@example.org", recipients: ["b@example.net"] },
  ],
  [
    `id=${id},from=<a@example.org>,addr=<b@example.net>,status: failure`,
    { step: "bounced", queueId: id, sender: "a@example.org", recipients: ["b@example.net"] },
  ],
  [
    `id=${id},from=<a@example.org>,addr=<b@example.net>,status: failure or not`,
    { step: "noted", queueId: id, sender: "a@example.org", recipients: ["b@example.net"] },
  ],
  [`completed,id=${id}`, { step: "removed", queueId: id }],
  [
    "error,relay=::ffff:192.0.2.5,port=50836,from=<a@example.org>,to=<b@example.net>: 550 no",
    {
      step: "rejected",
      sender: "a@example.org",
      recipients: ["b@example.net"],
      host: "192.0.2.5",
    },
  ],
  [
    "error,relay=2001:db8::5,from=<a@example.org>: 450 later",
    { step: "deferred", sender: "a@example.org", host: "2001:db8::5" },
  ],
  ["error,relay=::ffff:192.0.2.5,from=<a@example.org>: 250 fine", undefined],
  ["x error,relay=::ffff:192.0.2.5,from=<a@example.org>: 550 no", undefined],
  ["Waiting.  shutdown time=none", undefined],
];

const dma = "1451.55ed5cfeab30";

const ofDma: readonly Row[] = [
  [
    "mail to=<b@example.net> queued as 1452.55ed5cfeab31",
    { step: "entered", queueId: "1452.55ed5cfeab31", recipients: ["b@example.net"] },
  ],
  [
    "<b@example.net> delivery successful",
    { step: "delivered", queueId: dma, recipients: ["b@example.net"] },
  ],
  [
    "<b@example.net> trying delivery",
    { step: "noted", queueId: dma, recipients: ["b@example.net"] },
  ],
  ["delivery failed, bouncing as 1453.55ed5cfeab32", { step: "bounced", queueId: dma }],
  ["using smarthost <b@example.net> trying delivery", { step: "noted", queueId: dma }],
  ["x <b@example.net> delivery successful", { step: "noted", queueId: dma }],
  ["<b@example.net> delivery successful x", { step: "noted", queueId: dma }],
  ["<b@example.net> trying delivery x", { step: "noted", queueId: dma }],
  ["x mail to=<b@example.net> queued as 1452.55ed5cfeab31", { step: "noted", queueId: dma }],
  ["mail to=<b@example.net> queued as 1452.55ed5cfeab31 x", { step: "noted", queueId: dma }],
];

const ofQmail: readonly Row[] = [
  ["new msg 250117", { step: "entered", queueId: "250117" }],
  [
    "info msg 250117: bytes 554 from <a@example.org> qp 4210 uid 501",
    { step: "noted", queueId: "250117", sender: "a@example.org" },
  ],
  ["bounce msg 250117 qp 550", { step: "noted", queueId: "250117" }],
  ["end msg 250117", { step: "removed", queueId: "250117" }],
  [
    "starting delivery 12: msg 250117 to remote b@example.net",
    { step: "noted", queueId: "250117", attempt: "12", recipients: ["b@example.net"] },
  ],
  [
    "starting delivery 13: msg 250117 to local alice@example.net",
    { step: "noted", queueId: "250117", attempt: "13", recipients: ["alice@example.net"] },
  ],
  [
    "delivery 12: success: 192.0.2.25_accepted_message./Remote_host_said:_250_ok/",
    { step: "delivered", attempt: "12", host: "192.0.2.25" },
  ],
  [
    "delivery 12: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_no/",
    { step: "bounced", attempt: "12", host: "192.0.2.25" },
  ],
  [
    "delivery 12: deferral: Connected_to_2001:db8::25_but_greeting_failed./",
    { step: "deferred", attempt: "12", host: "2001:db8::25" },
  ],
  ["delivery 12: success: did_1+0+0/", { step: "delivered", attempt: "12" }],
  ["status: local 0/10 remote 2/255", undefined],
  ["x new msg 250117", undefined],
  ["x starting delivery 12: msg 250117 to remote b@example.net", undefined],
  ["x delivery 12: success: x", undefined],
];

describe("the events of other servers", () => {
  it.each(ofCourier)("Courier: %s", (text, event) => {
    expect(eventIn("courier", "courierd", text)).toEqual(event);
  });

  it.each(ofDma)("dma: %s", (text, event) => {
    expect(eventIn("dma", `dma[${dma}]`, text)).toEqual(event);
  });

  it("takes a process of dma without a queue id for none", () => {
    expect(eventIn("dma", "dma[1451]", "delivery failed, bouncing as x")).toBeUndefined();
    expect(
      eventIn("dma", "xdma[1451.55ed5cfeab30]", "<b@x.example> trying delivery"),
    ).toBeUndefined();
  });

  it.each(ofQmail)("qmail: %s", (text, event) => {
    expect(eventIn("qmail", "qmail", text)).toEqual(event);
  });
});
