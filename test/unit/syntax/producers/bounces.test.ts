import { describe, expect, it } from "vitest";
import { type Carry, tokeniseLine } from "../../../../server/src/syntax/tokenise";
import { annotate } from "../annotated";

/** The lines with each code in `⟦…⟧`, read in order. */
function marked(...lines: string[]): string[] {
  let carry: Carry | undefined;
  return lines.map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    return annotate(line, read.reading?.tokens ?? []);
  });
}

const postfix =
  "Nov 21 21:16:42 mail postfix/smtp[684]: A1B2C3D4: host mx[192.0.2.1] said: ⟦450⟧ ⟦4.2.0⟧ x (in reply to RCPT TO command)";
const plain = (line: string) => line.replace(/[⟦⟧]/g, "");
const status = "Status: ⟦5.1.1⟧";

describe("the message that a bounce brings back", () => {
  it("ends at the boundary of its part", () => {
    const boundary = "--04C6D19A3C5.1795296209/mail.example.net";
    const lines = [
      boundary,
      "Content-Type: message/rfc822",
      "",
      "Remote host said: 550 5.1.1 no",
      "--another-boundary-550",
      "Status: 5.1.1",
      `${boundary}--`,
      status,
    ];
    expect(marked(...lines.map(plain))).toEqual(lines);
  });

  it("may be followed by another part", () => {
    const boundary = "--=_courier_0";
    const lines = [
      boundary,
      "Content-Type: text/rfc822-headers",
      "",
      "Subject: 550 5.1.1",
      boundary,
      "Content-Type: message/delivery-status",
      "",
      status,
    ];
    expect(marked(...lines.map(plain))).toEqual(lines);
  });

  it("has boundaries of its own", () => {
    const lines = [
      "Content-Type: message/rfc822",
      "",
      'Content-Type: multipart/alternative; boundary="inner-1"',
      "--inner-1",
      "Status: 5.1.1",
      "--inner-1--",
      "--outer-boundary--",
      status,
    ];
    expect(marked(...lines.map(plain))).toEqual(lines);
  });

  it("ends where a log begins, or the next mail of a mailbox", () => {
    for (const [line, next] of [
      [postfix, postfix],
      ["From a@example.com Sat Nov 21 21:41:20 2026", status],
    ] as const) {
      const lines = ["--- Below this line is a copy of the message.", "Status: 5.1.1", line, next];
      expect(marked(...lines.map(plain)).slice(1)).toEqual(lines.slice(1));
    }
  });
});

describe("Exchange's reports", () => {
  it("name the reply and the last attempt's", () => {
    const line =
      "Remote Server returned '⟦550⟧ ⟦5.4.316⟧ Message expired, connection refused [{LED=⟦450⟧ ⟦4.4.316⟧ Connection refused [Message=Socket error code 10061]};{MSG=};{FQDN=mx-550.example.com};{IP=192.0.2.55}]'";
    expect(marked(plain(line))).toEqual([line]);
  });
});
