import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";

/** Failures as `line: code permanent|transient (asked)`. */
function failures(...lines: string[]): string[] {
  const document = new LogDocument("file:///x.log", "log", 1, lines.join("\n"));
  return document.failures.map(({ line, reply, enhanced, permanent, asked }) => {
    const code = [reply, enhanced].filter((part) => part !== undefined).join(" ");
    return `${line}: ${code} ${permanent ? "permanent" : "transient"} (${asked ?? "-"})`;
  });
}

const postfix = (rest: string) =>
  `Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[127.0.0.1]:25, delay=0.18, ${rest}`;

describe("failuresOf", () => {
  it("makes one failure of a line with several codes", () => {
    const line = postfix(
      "dsn=5.1.1, status=bounced (host mx[127.0.0.1] said: 550-5.1.1 No such user. 550 5.1.1 Try again (in reply to RCPT TO command))",
    );
    expect(failures(line)).toEqual(["0: 550 5.1.1 permanent (RCPT)"]);
  });

  it("believes what was said rather than the log's own dsn", () => {
    expect(
      failures(
        postfix(
          "dsn=5.0.0, status=bounced (host mx[127.0.0.1] said: 550 #5.1.0 Address rejected. (in reply to RCPT TO command))",
        ),
      ),
    ).toEqual(["0: 550 5.1.0 permanent (RCPT)"]);
  });

  it("adds no reason that only the log made up", () => {
    expect(
      failures(
        postfix(
          "dsn=5.0.0, status=bounced (host mx[127.0.0.1] said: 551 User not local (in reply to RCPT TO command))",
        ),
      ),
    ).toEqual(["0: 551 permanent (RCPT)"]);
  });

  it("falls back to dsn where nothing was said", () => {
    expect(
      failures(
        postfix(
          "dsn=4.4.2, status=deferred (lost connection with mx[127.0.0.1] while sending RCPT TO)",
        ),
      ),
    ).toEqual(["0: 4.4.2 transient (-)"]);
  });

  it("finds none where all went well", () => {
    expect(
      failures(postfix("dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 24FEB6E08FE)")),
    ).toEqual([]);
  });

  it("makes one failure of a multi-line reply in a transcript", () => {
    expect(
      failures(
        "220 mx.gmail.example.com ESMTP ready",
        "EHLO c.example.com",
        "250 mx.gmail.example.com",
        "MAIL FROM:<a@example.net>",
        "250 2.1.0 OK",
        "RCPT TO:<nobody@gmail.example.com>",
        "550-5.1.1 The account does not exist.",
        "550-5.1.1 Please try again",
        "550 5.1.1 later",
        "QUIT",
        "221 2.0.0 Bye",
      ),
    ).toEqual(["6: 550 5.1.1 permanent (RCPT)"]);
  });

  it("makes one failure of a reply whose lines stand apart", () => {
    expect(
      failures(
        "<-  220 mx.example.org ESMTP",
        " -> RCPT TO:<a@example.org>",
        "<** 550-5.1.1 no such user",
        "a line of another program",
        "<** 550 5.1.1 at all",
      ),
    ).toEqual(["2: 550 5.1.1 permanent (RCPT)"]);
  });

  it("takes the reason from a later line of the same reply", () => {
    expect(
      failures(
        "220 relay3.example.org ESMTP",
        "HELO c",
        "250 ok",
        "RCPT TO:<e@example.org>",
        "550-",
        '550-Mailbox "e" is gone.',
        "550 5.2.1",
      ),
    ).toEqual(["4: 550 5.2.1 permanent (RCPT)"]);
  });

  it("makes one failure of the fields of one recipient in a bounce", () => {
    expect(
      failures(
        "Final-Recipient: rfc822; notfound@outlook.example.org",
        "Action: failed",
        "Status: 5.1.10",
        "Remote-MTA: dns; outlook.example.org",
        "Diagnostic-Code: smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not",
        "    found by SMTP address lookup",
        "",
        "Final-Recipient: rfc822; second@outlook.example.org",
        "Status: 5.2.2",
        "Diagnostic-Code: smtp; 552 5.2.2 full",
      ),
    ).toEqual(["4: 550 5.1.10 permanent (-)", "9: 552 5.2.2 permanent (-)"]);
  });

  it("believes the Status of a notification over the reply that it quotes", () => {
    expect(
      failures(
        "Action: failed",
        "Final-Recipient: rfc822;internal@yahoo.example.com",
        "Status: 5.0.0",
        "Diagnostic-Code: smtp; 451 4.3.2 Internal error reading data: retry timeout exceeded",
      ),
    ).toEqual(["2: 5.0.0 permanent (-)"]);
  });

  it("counts two refused recipients as two", () => {
    expect(
      failures(
        "<-  220 mx.example.org ESMTP",
        " -> RCPT TO:<a@x>",
        "<** 550 5.1.1 no",
        " -> RCPT TO:<b@x>",
        "<** 451 4.7.1 later",
      ),
    ).toEqual(["2: 550 5.1.1 permanent (RCPT)", "4: 451 4.7.1 transient (RCPT)"]);
  });
});
