import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sameDialogue, startOfDialogue, step } from "../../../server/src/dialogue/dialogue";
import type { Reading } from "../../../server/src/syntax/reading";
import { hear, knownOf, rows } from "./conversation";

function check(table: string): void {
  const expected = rows(table);
  const heard = hear(expected.map(({ line }) => line));
  expect(heard.map((one) => ({ known: knownOf(one), line: one.line }))).toEqual(expected);
}

describe("both sides captured", () => {
  it("knows what each reply of a telnet session answers (telnet/legacy.txt)", () => {
    check(`
               | Trying 127.0.0.1...
               | Connected to 127.0.0.1.
      CONNECT  | 220 relay3.legacy.example.org ESMTP
               | EHLO c.example.com
      EHLO     | 500 Command unrecognized: EHLO
               | HELO c.example.com
      HELO     | 250 relay3.legacy.example.org
               | MAIL FROM:<alice@example.net>
      MAIL     | 250 Sender ok
               | RCPT TO:<empty@legacy.example.org>
      RCPT     | 550-
      RCPT +1  | 550-Mailbox "empty" is not available.
      RCPT +2  | 550-
      RCPT +3  | 550 5.2.1
               | RCPT TO:<fwd@legacy.example.org>
      RCPT     | 551 User not local; please try <fwd@other.example.org>
               | QUIT
      QUIT     | 221 2.0.0 Bye
               | Connection closed by foreign host.`);
  });

  it("answers typing errors without a command of its own (telnet/syntax-errors.txt)", () => {
    check(`
      CONNECT  | 220 mail.example.net ESMTP Postfix
               | EHLO c.example.com
      EHLO     | 250 CHUNKING
               | hello
      ?        | 500 5.5.2 Error: command not recognized
               | MAIL FROM bob
      MAIL     | 501 5.5.4 Syntax: MAIL FROM:<address>
               | RCPT TO:<x@example.net>
      RCPT     | 503 5.5.1 Error: need MAIL command
               | DATA
      DATA     | 503 5.5.1 Error: need RCPT command
               | a remark that somebody wrote between the lines
               | VRFY alice
      VRFY     | 252 2.0.0 alice
               | QUIT
      QUIT     | 221 2.0.0 Bye`);
  });

  it("follows STARTTLS, the login and the message (swaks/auth-fail-2.txt, swaks/starttls-2.txt)", () => {
    check(`
                   | === Trying 127.0.0.1:587...
                   | === Connected to 127.0.0.1.
      CONNECT      | <-  220 mail.example.net ESMTP Postfix
                   |  -> EHLO client.example.com
      EHLO         | <-  250-mail.example.net
      EHLO +1      | <-  250 STARTTLS
                   |  -> STARTTLS
      STARTTLS     | <-  220 2.0.0 Ready to start TLS
                   | === TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
                   |  ~> EHLO client.example.com
      EHLO         | <~  250 AUTH PLAIN LOGIN
      secret       |  ~> AUTH PLAIN AGFsaWNlQGV4YW1wbGUubmV0AHdyb25nMg==
      AUTH         | <~* 535 5.7.8 Error: authentication failed: authentication failure
                   |  ~> AUTH LOGIN
      AUTH         | <~  334 VXNlcm5hbWU6
      secret       |  ~> YWxpY2VAZXhhbXBsZS5uZXQ=
      AUTH         | <~  334 UGFzc3dvcmQ6
      secret       |  ~> d3Jvbmcy
      AUTH         | <~  235 2.7.0 Authentication successful
                   |  ~> MAIL FROM:<alice@example.net>
      MAIL         | <~  250 2.1.0 Ok
                   |  ~> RCPT TO:<bob@example.net>
      RCPT         | <~  250 2.1.5 Ok
                   |  ~> DATA
      DATA         | <~  354 End data with <CR><LF>.<CR><LF>
                   |  ~> QUIT
                   |  ~> 
                   |  ~> MAIL FROM:<nobody>
                   |  ~> .
      END-OF-DATA  | <~  250 2.0.0 Ok: queued as 85B5A19A008
                   |  ~> QUIT
      QUIT         | <~  221 2.0.0 Bye
                   | === Connection closed with remote host.`);
  });

  it("starts anew with each connection (swaks/banner-connect-2.txt)", () => {
    check(`
               | === Trying 127.0.0.1:2606...
      CONNECT  | <** 554-mx00.gmx.example.net (mxgmx114) Nemesis ESMTP Service not available
      CONNECT +1 | <** 554 No SMTP service
               |  -> QUIT
               | *** Remote host closed connection unexpectedly.
               | === Trying 127.0.0.1:2607...
      CONNECT  | <** 421 4.3.2 mx.busy.example.com Too many concurrent SMTP connections
               |  -> QUIT
               | === Trying 127.0.0.1:2608...
      CONNECT  | <-  220 mx1.example.com
               |  -> EHLO c
      EHLO     | <** 421 closing`);
  });

  it("keeps pipelined commands apart (sendmail/verbose-mode-2.txt)", () => {
    check(`
                   | a@example.org,b@example.org... Connecting to [127.0.0.1] via relay...
      CONNECT      | 220 mail.example.net ESMTP Sendmail 8.17.1.9/8.17.1.9; Sat, 21 Nov 2026 21:43:51 GMT
                   | >>> EHLO mail.example.net
      EHLO         | 250-mail.example.net Hello localhost [127.0.0.1], pleased to meet you
      EHLO +1      | 250 HELP
                   | >>> MAIL From:<alice@example.net> SIZE=14 AUTH=alice@example.net
      MAIL         | 250 2.1.0 <alice@example.net>... Sender ok
                   | >>> RCPT To:<mixed@legacy.example.org>
                   | >>> RCPT To:<banned@outlook.example.org>
                   | >>> DATA
      RCPT         | 250 2.1.5 <mixed@legacy.example.org>... Recipient ok
      RCPT         | 550 5.1.1 <banned@outlook.example.org>... User unknown
      DATA         | 354 End data with <CR><LF>.<CR><LF>
                   | >>> .
      END-OF-DATA  | 250 2.0.0 6ALLhpUP018019 Message accepted for delivery
                   | a@example.org... Sent (6ALLhpUP018019 Message accepted for delivery)
                   | Closing connection to [127.0.0.1]
                   | >>> QUIT
      QUIT         | 221 2.0.0 mail.example.net closing connection`);
  });

  it("takes the reply after an omitted message for the message's (curl/auth-2.txt)", () => {
    check(`
                   | * Connected to 127.0.0.1 (127.0.0.1) port 25 (#0)
      CONNECT      | < 220 mx1.example.com ESMTP
                   | > EHLO msg.eml
      EHLO         | < 250 AUTH PLAIN LOGIN CRAM-MD5
                   | > AUTH PLAIN
      AUTH         | < 334 
      secret       | > AGNhcm9sQGV4YW1wbGUubmV0AHdvbmRlcmxhbmQ=
      AUTH         | < 235 ok
                   | > DATA
      DATA         | < 354 Go ahead
                   | } [87 bytes data]
                   | * We are completely uploaded and fine
      END-OF-DATA  | < 552-5.7.0 This message was blocked
      END-OF-DATA +1 | < 552 5.7.0  to review our message content
                   | > RSET
      RSET         | < 250 ok
                   | > RCPT TO:<x@example.net>
      RCPT         | < 550 no
      RCPT         | * RCPT failed: 550`);
  });

  it("gives each recipient of LMTP a reply of its own", () => {
    check(`
                   | C: LHLO foo.edu
      LHLO         | S: 250 foo.com
                   | C: MAIL FROM:<chris@bar.com>
      MAIL         | S: 250 OK
                   | C: RCPT TO:<pat@foo.com>
      RCPT         | S: 250 OK
                   | C: RCPT TO:<jones@foo.com>
      RCPT         | S: 550 No such user here
                   | C: RCPT TO:<green@foo.com>
      RCPT         | S: 250 OK
                   | C: DATA
      DATA         | S: 354 Start mail input; end with <CRLF>.<CRLF>
                   | C: Blah blah blah...
                   | C: .
      END-OF-DATA  | S: 250 OK
      END-OF-DATA  | S: 452 <green@foo.com> is temporarily over quota
                   | C: QUIT
      QUIT         | S: 221 foo.com closing connection`);
  });

  it("knows a chunk's text from a command, shown or not", () => {
    check(`
                   | C: EHLO x
      EHLO         | S: 250 x
                   | C: BDAT 18 LAST
                   | C: RCPT TO:<bücher
                   | C: RSET
      BDAT         | S: 250 Message OK, 18 octets received
      RSET         | S: 250 ok
                   | C: BDAT 100000
                   | C: BDAT 324 LAST
                   | C: QUIT
      BDAT         | S: 250 100000 octets received
      BDAT         | S: 250 Message OK
                   | C: QUIT
      QUIT         | S: 221 Goodbye`);
  });
});

describe("only the server's side captured", () => {
  it("says what is certain and no more (nc/gmail.txt, openssl/starttls-quiet-auth.txt)", () => {
    check(`
                   | Connection to 127.0.0.1 2601 port [tcp/zebra] succeeded!
      CONNECT      | 220 mx.gmail.example.com ESMTP 9ac3f02128d8e-bb113432d0bsi26726580.208 - gsmtp
      ?            | 250-mx.gmail.example.com at your service, [127.0.0.1]
      ? +1         | 250 SMTPUTF8
      STARTTLS     | 220 2.0.0 Ready to start TLS
      ?            | 250 SMTPUTF8
      AUTH         | 334 VXNlcm5hbWU6
      AUTH         | 334 UGFzc3dvcmQ6
      AUTH         | 235 2.7.0 Authentication successful
      ?            | 250 2.1.0 OK
      ?            | 550-5.1.1 The email account that you tried to reach does not exist.
      ? +1         | 550 5.1.1  https://support.example.com/mail/?p=NoSuchUser
      DATA         | 354 Go ahead
      END-OF-DATA  | 421-4.7.0 suspicious
      END-OF-DATA +1 | 421 4.7.0 deferred
      QUIT         | 221 2.0.0 closing connection`);
  });

  it("does not take the first reply of an excerpt for a greeting", () => {
    check(`
      ?            | <** 550 5.7.606 Access denied, banned sending IP [203.0.113.25].
                   |  -> QUIT
      QUIT         | <-  221 2.0.0 Service closing transmission channel`);
  });
});

describe("a reply of several lines", () => {
  it("ends sensibly when its code changes", () => {
    check(`
                   | EHLO x
      EHLO         | 250-mail.example.net
      EHLO +1      | 451 4.3.0 something broke
                   | NOOP
      NOOP         | 250 ok`);
  });

  it("is over when the client speaks, or a reply comes that can only be another", () => {
    check(`
                   | EHLO x
      EHLO         | 250-mail.example.net
                   | RCPT TO:<x@example.net>
      RCPT         | 250-ok
      DATA         | 354 go ahead`);
  });

  it("counts the lines of others that stand between, and is given up in the end", () => {
    const gap = hear(["EHLO x", "250-x", "", "---", "250 ok"]).at(-1);
    expect(gap?.turn).toEqual({ asked: "EHLO", above: 3, credentials: false });
    const lost = hear(["EHLO x", "250-x", ...Array<string>(200).fill(""), "250 ok"]).at(-1);
    expect(lost?.turn).toEqual({ asked: undefined, above: 0, credentials: false });
  });
});

describe("logs", () => {
  const postfix: Reading = { format: "postfix", tokens: [], asked: "RCPT" };

  it("say themselves what was asked and leave the dialogue alone", () => {
    const [, , , waiting] = hear(["EHLO x", "250 x", "MAIL FROM:<a@b>", "RCPT TO:<c@d>"]);
    const before = waiting?.after ?? startOfDialogue;
    const after = step(before, postfix);
    expect(after.dialogue).toBe(before);
    expect(after.turn.asked).toBe("RCPT");
    expect(step(before, undefined).dialogue).toBe(before);
  });

  it("are believed over the dialogue where both know", () => {
    const reading: Reading = {
      ...postfix,
      speech: { by: "server", code: "550", more: false, text: 4 },
    };
    const [, last] = hear(["MAIL FROM:<a@b>", "RCPT TO:<c@d>"]);
    const after = step(last?.after ?? startOfDialogue, reading);
    expect(after.turn.asked).toBe("RCPT");
    expect(after.dialogue.pending).toEqual([]);
  });
});

describe("the state", () => {
  const line = fc.constantFrom(
    ...[
      "EHLO x",
      "LHLO x",
      "MAIL FROM:<a@b>",
      "RCPT TO:<c@d>",
      "DATA",
      ".",
      "BDAT 5",
      "AUTH LOGIN",
    ],
    ...[
      "nonsense",
      "220 x ESMTP",
      "250-x",
      "250 ok",
      "334 ",
      "354 go",
      "421 4.3.2 x",
      "221 bye",
      "",
    ],
    ...["Trying 127.0.0.1...", "=== Trying x", "<-  250 ok", " -> RSET", "451-x"],
  );

  test("is the same for the same lines, and equal only to itself", () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (a, b) => {
        const one = hear(a).at(-1)?.after ?? startOfDialogue;
        const again = hear(a).at(-1)?.after ?? startOfDialogue;
        const other = hear(b).at(-1)?.after ?? startOfDialogue;
        expect(sameDialogue(one, again)).toBe(true);
        expect(sameDialogue(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test("stays small when replies are missing", () => {
    const commands = Array.from({ length: 3000 }, (_, at) => (at % 2 ? "C: NOOP" : "C: RSET"));
    const heard = hear(["C: EHLO x", ...commands]);
    expect(Math.max(...heard.map(({ after }) => after.pending.length))).toBeLessThanOrEqual(64);
  });

  test("keeps hundreds of pipelined recipients", () => {
    const recipients = Array<string>(300).fill("C: RCPT TO:<a@b>");
    const replies = Array<string>(300).fill("S: 250 ok");
    const heard = hear([
      "C: MAIL FROM:<x@y>",
      ...recipients,
      "C: DATA",
      "S: 250 ok",
      ...replies,
      "S: 354 go",
    ]);
    const asked = heard.filter(({ by }) => by === "server").map(({ turn }) => turn.asked);
    expect(asked).toEqual(["MAIL", ...Array<string>(300).fill("RCPT"), "DATA"]);
  });
});
