import { describe, expect, it } from "vitest";
import { expectKnown, stateAfter } from "./spoken";

describe("a message's text (RFC 5321 section 4.1.1.4)", () => {
  it("ends with the lone dot, whatever commands its lines look like", () => {
    expectKnown(`
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: NOOP
                   | C: ..
                   | C: MAIL FROM:<a@example.net>
                   | C: .
                   | C: NOOP
      END-OF-DATA  | S: 250 queued
      NOOP         | S: 250 ok`);
  });

  it("begins with the 354 only, so that a dot before it is no end", () => {
    expectKnown(`
                   | C: DATA
                   | C: .
      DATA         | S: 503 need RCPT
      ?            | S: 500 what`);
  });

  it("has one reply in SMTP, however many recipients were accepted, message after message", () => {
    const message = `
                   | C: MAIL FROM:<a@example.net>
      MAIL         | S: 250 ok
                   | C: RCPT TO:<b@example.org>
      RCPT         | S: 250 ok
                   | C: RCPT TO:<c@example.org>
      RCPT         | S: 250 ok
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: .
                   | C: RSET
      END-OF-DATA  | S: 250 queued
      RSET         | S: 250 ok`;
    expectKnown(`
                   | C: EHLO x
      EHLO         | S: 250 y${message}${message}`);
  });

  it("is over, though no line of it is shown, when a reply comes that is no 354 or 220", () => {
    expectKnown(`
      DATA         | S: 354 go ahead
      END-OF-DATA  | S: 550 spam
      DATA         | S: 354 go ahead
      DATA         | S: 354 go ahead
      CONNECT      | S: 220 mx.example.org ESMTP
      ?            | S: 250 mx.example.org`);
  });

  it("leaves the client's next line a command", () => {
    expect(stateAfter("C: DATA", "S: 354 go").client).toBe("text");
    expect(stateAfter("C: DATA", "S: 354 go", "C: a").client).toBe("text");
    expect(stateAfter("C: DATA", "S: 354 go", "C: a", "C: .").client).toBe("command");
    expect(stateAfter("C: DATA", "S: 354 go", "C: .", "S: 250 ok").client).toBe("command");
    expect(stateAfter("C: DATA", "S: 554 no").client).toBe("command");
  });
});

describe("a chunk of BDAT (RFC 3030 section 2)", () => {
  it("is text for as many octets as it says, line ends included", () => {
    expectKnown(`
                   | C: BDAT 18 LAST
                   | C: RSET
                   | C: NOOP
                   | C: NOOP
                   | C: RSET
      BDAT         | S: 250 ok
      RSET         | S: 250 ok`);
  });

  it("of no octets has no text", () => {
    expectKnown(`
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 250 ok
      NOOP         | S: 250 ok`);
  });

  it("has a reply each, also where the next BDAT shows that its text is left out", () => {
    expectKnown(`
                   | C: BDAT 1000
                   | C: BDAT 1000
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 250 1000 octets
      BDAT         | S: 250 1000 octets
      BDAT         | S: 250 queued
      NOOP         | S: 250 ok`);
  });

  it("is over when the server replies", () => {
    expectKnown(`
                   | C: BDAT 1000 LAST
      BDAT         | S: 552 too much
                   | C: RSET
      RSET         | S: 250 ok`);
  });

  it("is followed by a command once all its octets have come", () => {
    expect(stateAfter("C: BDAT 12").client).toBe("text");
    expect(stateAfter("C: BDAT 12", "C: RSET").client).toBe("text");
    expect(stateAfter("C: BDAT 12", "C: RSET").octets).toBe(6);
    expect(stateAfter("C: BDAT 12", "C: RSET", "C: RSET").client).toBe("command");
    expect(stateAfter("C: BDAT 4", "C: more than four").octets).toBe(0);
    expect(stateAfter("C: BDAT 0").client).toBe("command");
  });
});
