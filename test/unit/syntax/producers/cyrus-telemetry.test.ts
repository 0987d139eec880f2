import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const reader = (line: string) => readingsOf(line).at(-1)?.format;
describe("lmtpd's telemetry", () => {
  it.each([
    "---------- lmtp Mon Mar  2 08:25:00 2026",
    "---------- postman Mon Mar 12 08:25:00 2026 ",
  ])("opens with %s", (line) => {
    expect(readingsOf(line)[0]).toMatchObject({ format: "cyrus", speech: { by: "session" } });
    expect(reader(`x ${line}`)).not.toBe("cyrus");
    expect(reader(`${line} x`)).not.toBe("cyrus");
  });

  it.each([
    "--------- lmtp Mon Mar  2 08:25:00 2026",
    "---------- Mon Mar  2 08:25:00 2026",
    "---------- lmtp mon mar  2 08:25:00 2026",
    "---------- lmtp Mon Mar  2 08:25 2026",
  ])("does not open with %s", (line) => expect(reader(line)).not.toBe("cyrus"));

  it.each([
    ">1772439900>⟦250⟧-imap1.example.org\n⟦250⟧-8BITMIME\n⟦250⟧ PIPELINING",
    ">1772439900>⟦550⟧-⟦5.1.1⟧ no\n⟦550⟧ ⟦5.1.1⟧ User unknown",
    ">1772439900>⟦550⟧ ⟦5.1.1⟧ no\n550 words",
    ">1772439900>⟦354⟧ go ahead\n<1772439901<550 5.1.1 in a text",
    ">1772439900>404 words",
    "x>1772439900>220 words",
    ">1772439900>⟦220⟧ mx LMTP\n<1772439900<LHLO x\n>1772439900>⟦250⟧ mx",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("tells who speaks", () => {
    const talk =
      ">1772439900>220 mx LMTP ready\n<1772439900<LHLO mx1.example.org\n<1772439901<QUIT";
    expect(readingsOf(talk)).toMatchObject([
      { format: "cyrus", speech: { by: "server", code: "220", more: false } },
      { format: "cyrus", speech: { by: "client", verb: "LHLO" } },
      { format: "cyrus", speech: { by: "client", verb: "QUIT" } },
    ]);
    expect(reader(">17724399>220 mx")).not.toBe("cyrus");
    expect(reader(">177243990000>220 mx")).not.toBe("cyrus");
    expect(reader("<17724399<RCPT TO:<b@example.net>")).not.toBe("cyrus");
    expect(reader("x<1772439900<RCPT TO:<b@example.net>")).not.toBe("cyrus");
  });
});
