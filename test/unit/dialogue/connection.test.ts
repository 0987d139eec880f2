import { describe, expect, it } from "vitest";
import { sameDialogue, startOfDialogue, step } from "../../../server/src/dialogue/dialogue";
import { expectKnown, stateAfter } from "./spoken";

describe("a connection", () => {
  it("is greeted in one line or several", () => {
    expectKnown(`
                   | ---
      CONNECT      | S: 220-mx.example.org ESMTP
      CONNECT +1   | S: 220 no spam
                   | C: EHLO x
      EHLO         | S: 250 mx.example.org`);
  });

  it("is not refused any more once the greeting must have come", () => {
    expectKnown(`
                   | ---
      ?            | S: 250 mx.example.org
      ?            | S: 554 no`);
  });

  it("is secured by a 220 with an enhanced code, or where STARTTLS was asked (RFC 3207 section 4)", () => {
    expectKnown(`
      CONNECT      | S: 220 mx.example.org ESMTP
                   | C: STARTTLS
      STARTTLS     | S: 220 go ahead
      CONNECT      | S: 220 mx.example.org ESMTP
      STARTTLS     | S: 220 #go ahead`);
  });

  it("is ended by a 421 at any time, which answers what was asked first (RFC 5321 section 3.8)", () => {
    expectKnown(`
                   | C: MAIL FROM:<a@example.net>
                   | C: RCPT TO:<b@example.org>
                   | C: DATA
      MAIL         | S: 421 4.3.2 shutting down
      ?            | S: 250 ok`);
  });

  it("is ended by a 421 during the text of a message", () => {
    expectKnown(`
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: some text
      END-OF-DATA  | S: 421 4.4.2 timeout
                   | C: RSET
      RSET         | S: 250 ok`);
  });

  it("leaves nothing behind that is over", () => {
    const lmtp = ["C: LHLO x", "S: 250 y", "C: RCPT TO:<a@b>", "S: 250 ok"];
    expect(stateAfter(...lmtp).recipients).toBe(1);
    for (const line of ["S: 221 bye", "S: 220 mx.example.org ESMTP"])
      expect(sameDialogue(stateAfter(...lmtp, line), startOfDialogue)).toBe(true);
  });
});

describe("the dialogue before the first line", () => {
  it("waits for nothing, and next comes a command", () => {
    expect(startOfDialogue).toEqual({
      pending: [],
      client: "command",
      octets: 0,
      recipients: undefined,
      open: undefined,
    });
  });

  it("is left as it is by a line that no format reads, which is nobody's turn", () => {
    const { dialogue, turn } = step(startOfDialogue, undefined);
    expect(dialogue).toBe(startOfDialogue);
    expect(turn).toStrictEqual({ asked: undefined, above: 0, credentials: false });
  });
});
