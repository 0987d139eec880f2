import { describe, expect, it } from "vitest";
import { commonDetails } from "../../../server/src/syntax/common-details";

const delivery = (relay: string) =>
  `906CB19A3B7: to=<bob@example.net>, relay=${relay}, delay=1, dsn=4.4.1, status=deferred (x)`;

describe("commonDetails", () => {
  it.each([
    ["mx.example.net[192.0.2.1]:25", "mx.example.net"],
    ["mx.example.net. [192.0.2.1]", "mx.example.net"],
    ["nosuch.example.org.", "nosuch.example.org"],
    ["[192.0.2.1]", "192.0.2.1"],
    ["[192.0.2.1] [192.0.2.1]", "192.0.2.1"],
  ])("takes relay=%s for the host %s", (relay, host) => {
    expect(commonDetails(delivery(relay))).toMatchObject({ host, direction: "out" });
  });

  it.each(["none", "local", "dovecot"])("takes relay=%s for no host", (relay) => {
    expect(commonDetails(delivery(relay)).host).toBeUndefined();
  });

  it.each([
    ["NOQUEUE: reject: RCPT from mx.example.net[192.0.2.1]: 550 5.1.1 no", "mx.example.net"],
    ["NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 550 5.1.1 no", "192.0.2.1"],
    ["NOQUEUE: reject: CONNECT from unknown[2001:db8::1]:4711: 554 5.7.1 no", "2001:db8::1"],
    ["client=unknown[192.0.2.1]", "192.0.2.1"],
    ["disconnect from unknown[192.0.2.1]", "192.0.2.1"],
  ])("tells who a client is: %s", (line, host) => {
    expect(commonDetails(line)).toMatchObject({ host, direction: "in" });
  });

  it.each([
    [
      "İ 503 after MAIL From:<a@x.example> then Rcpt To <b@y.example>",
      "a@x.example",
      "b@y.example",
    ],
    [
      "proto=ESMTP to=none orig_to=<b> rcptto=b@y.example sender=a@x.example",
      "a@x.example",
      "b@y.example",
    ],
    ["x=1 FROM=<> F=a@x.example addr=<b@y.example>", "a@x.example", "b@y.example"],
    ["Final-Recipient: rfc822; b@y.example", undefined, "b@y.example"],
    ["1xUset-000mXS-0W ** b <b@y.example> F=<a@x.example>: 550", "a@x.example", "b@y.example"],
    ["H=(h) [192.0.2.1] rejected RCPT <b@y.example>: 550", undefined, "b@y.example"],
    ["from=nobody to=nobody", undefined, undefined],
    ["Final-Recipient: <b@y.example>", undefined, "b@y.example"],
    ["Original-Recipient:rfc822;b@y.example", undefined, "b@y.example"],
    ["see Final-Recipient: rfc822; b@y.example", undefined, undefined],
    ["1xUset-000mXS-0W => b@y.example R=r", undefined, "b@y.example"],
    ["1xUset-000mXS-0W -> alice <b@y.example> R=r", undefined, "b@y.example"],
    ["== b@y.example R=r", undefined, "b@y.example"],
    ["x=>y >> b@y.example: z", undefined, "b@y.example"],
    ["x=> b@y.example", undefined, undefined],
    ["MAIL FROM <a@x.example>", "a@x.example", undefined],
    ["MAIL FROM:<a@x.example> RCPT TO:<b@y.example>", "a@x.example", "b@y.example"],
    ["rejected after RCPT <b@y.example>: no", undefined, "b@y.example"],
  ])("tells sender and recipient: %s", (line, sender, recipient) => {
    const told = commonDetails(line);
    expect([told.sender, told.recipient]).toEqual([sender, recipient]);
  });

  it.each([
    ["ghost x host mx.example.net[192.0.2.1]:25 said: 550", "out", "mx.example.net"],
    ["host a[192.0.2.1]; host mx.example.net[192.0.2.2] refused to talk", "out", "mx.example.net"],
    ["H=mx.example.net [192.0.2.1]: SMTP error from remote mail server", "out", "mx.example.net"],
    ["remote-mta: DNS; mx.example.net", "out", "mx.example.net"],
    ["H=mx.example.net (h) [192.0.2.1] F=<a@b> rejected RCPT <c@d>: 550", "in", "mx.example.net"],
    ["H=(helo.example) [192.0.2.1] rejected EHLO: 550", "in", "helo.example"],
    ["Remote-MTA:dns;mx.example.net", "out", "mx.example.net"],
    ["Remote-MTA: mx.example.net", "out", "mx.example.net"],
    ["see Remote-MTA: dns; mx.example.net", undefined, undefined],
    ["H=mx.example.net [192.0.2.1] rejected RCPT <c@d>: 550", "in", "mx.example.net"],
    ["relay=mx.example.net, x", "out", "mx.example.net"],
    ["relay=mx.example.net., x", "out", "mx.example.net"],
    ["relay=local; x", undefined, undefined],
    ["no host here, nor a reject, client or relay=", undefined, undefined],
  ])("tells the other host: %s", (line, direction, host) => {
    const told = commonDetails(line);
    expect([told.direction, told.host]).toEqual([direction, host]);
  });

  it.each([
    ["A1B2C3D4E5: message-id=<x@y.example>", "A1B2C3D4E5", "x@y.example"],
    ["1xUset-000mXS-0W <= a@b id=x: Message-ID: <x@y.example>", "1xUset-000mXS-0W", "x@y.example"],
    ["valid=<x>", undefined, undefined],
    ["4bXyZ12345Pqrst: x msgid=<x@y.example>", "4bXyZ12345Pqrst", "x@y.example"],
    ["6ALLcZqv012001: id=<x@y.example>", "6ALLcZqv012001", "x@y.example"],
    ["x A1B2C3D4E5: y", undefined, undefined],
    ["A1B2C: y", undefined, undefined],
    ["a1b2c3: y", undefined, undefined],
  ])("tells the ids: %s", (line, queueId, messageId) => {
    const told = commonDetails(line);
    expect([told.queueId, told.messageId]).toEqual([queueId, messageId]);
  });

  it("names nothing that the line does not name", () => {
    expect(Object.keys(commonDetails("to=<b@y.example>"))).toEqual(["recipient"]);
  });
});
