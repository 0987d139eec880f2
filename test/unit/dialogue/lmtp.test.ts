import { describe, it } from "vitest";
import { expectKnown } from "./spoken";

/** Two recipients that LMTP's server accepts, and one that it does not. */
const recipients = `
               | C: RCPT TO:<pat@foo.example>
      RCPT     | S: 250 OK
               | C: RCPT TO:<jones@foo.example>
      RCPT     | S: 550 No such user here
               | C: RCPT TO:<green@foo.example>
      RCPT     | S: 250 OK`;

const begun = `
               | C: LHLO foo.example
      LHLO     | S: 250 foo.example
               | C: MAIL FROM:<a@bar.example>
      MAIL     | S: 250 OK${recipients}`;

describe("LMTP (RFC 2033 section 4.2)", () => {
  it("replies to the end of data once a recipient that it accepted, and to what else was asked once", () => {
    expectKnown(`${begun}
                   | C: NOOP
      NOOP         | S: 250 OK
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: .
                   | C: NOOP
      END-OF-DATA  | S: 250 OK
      END-OF-DATA  | S: 452 over quota
      NOOP         | S: 250 OK`);
  });

  it("does the same where the message is left out", () => {
    expectKnown(`${begun}
                   | C: DATA
      DATA         | S: 354 go ahead
      END-OF-DATA  | S: 250 OK
      END-OF-DATA  | S: 250 OK
      ?            | S: 250 OK`);
  });

  it("does the same for the last chunk (section 4.3), for others once", () => {
    expectKnown(`${begun}
                   | C: BDAT 0
                   | C: NOOP
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 250 OK
      NOOP         | S: 250 OK
      BDAT         | S: 250 OK
      BDAT         | S: 250 OK
      NOOP         | S: 250 OK`);
  });

  it("counts the recipients of the next message anew", () => {
    expectKnown(`${begun}
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: .
      END-OF-DATA  | S: 250 OK
      END-OF-DATA  | S: 250 OK
                   | C: MAIL FROM:<b@bar.example>
      MAIL         | S: 250 OK${recipients}
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: .
                   | C: NOOP
      END-OF-DATA  | S: 250 OK
      END-OF-DATA  | S: 250 OK
      NOOP         | S: 250 OK`);
  });

  it("counts them anew after a MAIL, though the message before was never sent", () => {
    expectKnown(`${begun}
                   | C: DATA
      DATA         | S: 451 not now
                   | C: MAIL FROM:<b@bar.example>
      MAIL         | S: 250 OK
                   | C: RCPT TO:<pat@foo.example>
      RCPT         | S: 250 OK
                   | C: DATA
      DATA         | S: 354 go ahead
                   | C: .
                   | C: NOOP
      END-OF-DATA  | S: 250 OK
      NOOP         | S: 250 OK`);
  });

  it("has one reply where no recipient is left", () => {
    expectKnown(`${begun}
                   | C: RSET
      RSET         | S: 250 OK
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 503 need RCPT
      NOOP         | S: 250 OK`);
  });

  it.each(["LHLO", "EHLO", "HELO"])("forgets the recipients with %s", (verb) => {
    expectKnown(`${begun}
                   | C: ${verb} foo.example
      ${verb}      | S: 250 foo.example
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 503 need RCPT
      NOOP         | S: 250 OK`);
  });

  it.each(["EHLO", "HELO"])("is over with %s, which begins SMTP", (verb) => {
    expectKnown(`${begun}
                   | C: ${verb} foo.example
      ${verb}      | S: 250 foo.example
                   | C: MAIL FROM:<a@bar.example>
      MAIL         | S: 250 OK${recipients}
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 250 OK
      NOOP         | S: 250 OK`);
  });

  it("is over with the connection, whether that was ended or another one greets", () => {
    const smtp = `
                   | C: MAIL FROM:<a@bar.example>
      MAIL         | S: 250 OK${recipients}
                   | C: BDAT 0 LAST
                   | C: NOOP
      BDAT         | S: 250 OK
      NOOP         | S: 250 OK`;
    expectKnown(`${begun}
                   | C: QUIT
      QUIT         | S: 221 bye${smtp}`);
    expectKnown(`${begun}
      CONNECT      | S: 220 mx.example.org ESMTP${smtp}`);
  });
});
