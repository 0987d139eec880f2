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
});
