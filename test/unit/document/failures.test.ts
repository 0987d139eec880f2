import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";

/** Failures as `line: code permanent|transient (asked)`. */
function failures(...lines: string[]): string[] {
  const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
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

  it("joins a reply's lines between which another session speaks, and loses neither", () => {
    const at = "Nov 21 21:23:28 mail postfix/smtpd";
    expect(
      failures(
        `${at}[1]: > a[192.0.2.1]: 550-5.1.1 no such user`,
        `${at}[2]: > b[192.0.2.2]: 450-4.2.1 too`,
        `${at}[1]: > a[192.0.2.1]: 550 5.1.1 here`,
        `${at}[2]: > b[192.0.2.2]: 450 4.2.1 fast`,
        `${at}[3]: > c[192.0.2.3]: 552 5.3.4 too big`,
      ),
    ).toEqual([
      "0: 550 5.1.1 permanent (-)",
      "1: 450 4.2.1 transient (-)",
      "4: 552 5.3.4 permanent (-)",
    ]);
  });

  it("takes the reason from a line of the reply behind another session's", () => {
    const at = "Nov 21 21:23:28 mail postfix/smtpd";
    expect(
      failures(
        `${at}[1]: > a[192.0.2.1]: 550-`,
        `${at}[2]: > b[192.0.2.2]: 451 4.7.1 later`,
        `${at}[1]: > a[192.0.2.1]: 550 5.2.1`,
      ),
    ).toEqual(["0: 550 5.2.1 permanent (-)", "1: 451 4.7.1 transient (-)"]);
  });

  it("counts words and fields of a bounce for the same recipient once", () => {
    expect(
      failures(
        "<a@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1",
        "    User unknown (in reply to RCPT TO command)",
        "",
        "Final-Recipient: rfc822; a@example.com",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
        "",
        "Final-Recipient: rfc822; b@example.com",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
      ),
    ).toEqual(["0: 550 5.1.1 permanent (RCPT)", "9: 550 5.1.1 permanent (-)"]);
  });

  it("counts a later message's fields again", () => {
    const words =
      "<a@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 x (in reply to RCPT TO command)";
    const fields = ["Final-Recipient: rfc822; A@Example.com", "Status: 5.1.1"];
    const end = "--0000ffff-0000-0000--";
    const original = ["", "Content-Type: message/rfc822", "", "Subject: 550 5.1.1", end, ""];
    expect(failures(words, "", ...fields, ...original, ...fields)).toEqual([
      "0: 550 5.1.1 permanent (RCPT)",
      "11: 5.1.1 permanent (-)",
    ]);
  });

  it("lets words without a recipient stand for one recipient's fields", () => {
    expect(
      failures(
        "The response from the remote server was:",
        "550 5.1.1 The email account does not exist",
        "",
        "Final-Recipient: rfc822; a@example.com",
        "Action: failed",
        "Status: 5.1.1",
        "",
        "Final-Recipient: rfc822; b@example.com",
        "Status: 5.1.1",
      ),
    ).toEqual(["1: 550 5.1.1 permanent (-)", "8: 5.1.1 permanent (-)"]);
  });

  it("takes a field that says nothing more than failed for what the words said", () => {
    expect(
      failures(
        "    An error has occurred while attempting to deliver a message for",
        "    the following list of recipients:",
        "",
        "a@example.com: 550 5.2.1 inactive",
        "",
        "Final-Recipient: rfc822; a@example.com",
        "Action: failed",
        "Status: 5.0.0",
      ),
    ).toEqual(["3: 550 5.2.1 permanent (-)"]);
  });

  it("counts what was given up as permanent, though the code is not", () => {
    expect(
      failures(
        "recipients. This is a permanent error. The following address(es) failed:",
        "",
        "  a@example.com",
        "    host mx.example.com [192.0.2.1]",
        "    SMTP error from remote mail server after end of data:",
        "    451 4.3.2 Internal error: retry timeout exceeded",
        "",
        "Action: failed",
        "Final-Recipient: rfc822;a@example.com",
        "Status: 5.0.0",
        "Diagnostic-Code: smtp; 451 4.3.2 Internal error: retry timeout exceeded",
      ),
    ).toEqual(["5: 451 4.3.2 permanent (END-OF-DATA)"]);
  });

  it("counts a Sendmail transcript's deferral that the list of failures does not have", () => {
    expect(
      failures(
        "   ----- The following addresses had permanent fatal errors -----",
        "<a@example.com>",
        "    (reason: 550 No such user)",
        "",
        "   ----- Transcript of session follows -----",
        "... while talking to mx.example.com.:",
        ">>> DATA",
        "<<< 550 No such user",
        "550 5.1.1 <a@example.com>... User unknown",
        "<<< 451 4.7.1 Later",
        "<b@example.com>... Deferred: 451 4.7.1 Later",
        "<<< 503 5.5.1 RCPT first",
      ),
    ).toEqual(["2: 550 permanent (-)", "10: 451 4.7.1 transient (-)"]);
  });

  it("counts once what sendmail -v tells in words behind the reply", () => {
    expect(
      failures(
        "a@example.com... Connecting to mx.example.com. via esmtp...",
        "220 mx.example.com ESMTP",
        ">>> RCPT To:<a@example.com>",
        "451 4.7.1 Later",
        "<a@example.com>... Deferred: 451 4.7.1 Later",
      ),
    ).toEqual(["3: 451 4.7.1 transient (RCPT)"]);
  });
});

/** Bounces that a program wrote, with how many recipients each tells of: counted by reading them. */
describe.each([
  ["postfix/bounce-15-undelivered-mail-returned-to-522.eml", 2],
  ["postfix/bounce-25-undelivered-mail-returned-to-570.eml", 3],
  ["postfix/bounce-31-delayed-mail-still-being-ret-442.eml", 1],
  ["exim/bounce-01-warning-message-xusez-mbc-a--400.eml", 1],
  ["exim/bounce-06-mail-delivery-failed-returni-500.eml", 2],
  ["exim/bounce-10-mail-delivery-failed-returni-500.eml", 1],
  ["exim/bounce-19-mail-delivery-failed-returni-500.eml", 4],
  ["exim/bounce-27-mail-delivery-failed-returni-500.eml", 4],
  ["sendmail/bounce-02-returned-mail-see-transcript-447.eml", 1],
  ["sendmail/bounce-10-warning-could-not-send-messa-47650.eml", 1],
  ["sendmail/bounce-12-returned-mail-see-transcript-571.eml", 1],
  // Three failed, and a fourth was put off.
  ["sendmail/bounce-27-returned-mail-see-transcript-5110.eml", 4],
  ["courier/bounce-04-notice-mail-delivery-status-500.eml", 4],
  ["courier/bounce-07-warning-delayed-mail-400.eml", 2],
  ["opensmtpd/bounce-01-delivery-status-notification-447.eml", 1],
  ["opensmtpd/bounce-04-delivery-status-notification-500.eml", 4],
])("%s", (file, recipients) => {
  it(`has ${recipients}`, () => {
    const text = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");
    expect(failures(...text.split(/\r?\n/))).toHaveLength(recipients);
  });
});
