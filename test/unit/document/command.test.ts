import { describe, expect, it } from "vitest";
import { commandAt } from "../../../server/src/document/command";
import { LogDocument } from "../../../server/src/document/log-document";

/** What is marked as a command on each line of a conversation. */
function commands(...lines: string[]): (string | undefined)[] {
  const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
  return lines.map((line, number) => {
    const span = commandAt(document, number);
    return span && line.slice(span.start, span.end);
  });
}

describe("commandAt", () => {
  it("finds the names of commands, with FROM and TO", () => {
    expect(
      commands(
        "220 mx.example.org ESMTP",
        "EHLO client.example.com",
        "250 mx.example.org",
        "mail from:<a@example.com>",
        "250 ok",
        "RCPT TO:<b@example.org>",
        "250 ok",
        "QUIT",
      ),
    ).toEqual([undefined, "EHLO", undefined, "mail from", undefined, "RCPT TO", undefined, "QUIT"]);
  });

  it("finds none in the text of a message, nor in an answer to a 334", () => {
    expect(
      commands(
        "220 mx.example.org ESMTP",
        "DATA",
        "354 go ahead",
        "QUIT",
        ".",
        "250 queued",
        "AUTH LOGIN",
        "334 VXNlcm5hbWU6",
        "QUIT",
        "535 no",
        "NOOP",
      ).map((name) => name ?? "-"),
    ).toEqual(["-", "DATA", "-", "-", "-", "-", "AUTH", "-", "-", "-", "NOOP"]);
  });

  it("finds a BDAT that shows that the chunk before it is left out", () => {
    expect(
      commands(
        "220 mx.example.org ESMTP",
        "EHLO client.example.com",
        "250 mx.example.org",
        "BDAT 100000",
        "BDAT 324 LAST",
        "QUIT",
        "250 ok",
      ).map((name) => name ?? "-"),
    ).toEqual(["-", "EHLO", "-", "BDAT", "BDAT", "-", "-"]);
  });

  it("finds it behind what a log puts before it, in its own session", () => {
    const at = "Nov 21 21:23:28 mail postfix/smtpd";
    expect(
      commands(
        `${at}[1]: < a.example[192.0.2.1]: DATA`,
        `${at}[1]: > a.example[192.0.2.1]: 354 go ahead`,
        `${at}[2]: < b.example[192.0.2.2]: RCPT TO:<x@example.org>`,
        `${at}[1]: < a.example[192.0.2.1]: NOOP`,
        `${at}[3]: < c.example[192.0.2.3]:   NOOP`,
      ).map((name) => name ?? "-"),
    ).toEqual(["DATA", "-", "RCPT TO", "-", "NOOP"]);
  });

  it("finds none where there is no line", () => {
    const document = new LogDocument("file:///x.log", 1, "220 mx.example.org ESMTP\nEHLO x");
    expect(commandAt(document, 7)).toBeUndefined();
    expect(commandAt(document, 1)).toEqual({ start: 0, end: 4 });
  });
});
