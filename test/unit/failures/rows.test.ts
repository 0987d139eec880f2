import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { domainOf, failureRow } from "../../../server/src/failures/rows";

const rowsOf = (document: LogDocument) =>
  document.failures.map((failure) => failureRow(document, failure));

describe("a failure's row", () => {
  it("tells code, reason, recipient's domain and host of each failure", () => {
    const log =
      "Nov 21 21:16:42 mail postfix/smtp[1]: A1B2C3D4E5: to=<b@Example.NET>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.2.2, status=bounced (host mx.example.net[192.0.2.1] said: 552 5.2.2 mailbox full (in reply to RCPT TO command))";
    const [row] = rowsOf(new LogDocument("file:///x.log", 1, log));
    expect([row?.code, row?.reason?.id, row?.domain, row?.about.host]).toEqual([
      "552 5.2.2",
      "mailbox-full",
      "example.net",
      "mx.example.net",
    ]);
  });
});

describe("rows after an edit", () => {
  const sample = (name: string) => readFileSync(join(__dirname, "../../../samples", name), "utf8");

  it.each(["bounce.eml", "mixed.log", "session.swaks"])(
    "are those of the text opened afresh: %s without each of its lines in turn",
    (name) => {
      const lines = sample(name).split("\n");
      const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
      for (const [line, text] of lines.entries()) {
        rowsOf(document);
        const rest = lines.toSpliced(line, 1).join("\n");
        const [start, end] = [at(line), at(line + 1)];
        document.update([{ range: { start, end }, text: "" }], 2);
        expect(rowsOf(document)).toEqual(rowsOf(new LogDocument("file:///y.log", 1, rest)));
        document.update([{ range: { start, end: start }, text: `${text}\n` }], 3);
      }
    },
  );
});

describe("rows in a log of several pieces", () => {
  const blank = Array.from({ length: 300 }, () => " ".repeat(500));
  const bounced =
    "Nov 21 21:16:42 mail postfix/smtp[1]: A1B2C3D4E5: to=<b@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.2.2, status=bounced (host mx.example.net[192.0.2.1] said: 552 5.2.2 full (in reply to RCPT TO command))";
  const log = [
    "220 mx.example.com ESMTP",
    "MAIL FROM:<a@example.org>",
    "250 ok",
    "RCPT TO:<b@one.example>",
    ...blank,
    "550 5.1.1 no",
    ...blank,
    bounced,
  ].join("\n");

  it("tell what a command in another piece names after it was edited", () => {
    const document = new LogDocument("file:///x.log", 1, log);
    expect(rowsOf(document).map(({ domain }) => domain)).toEqual(["one.example", "example.net"]);
    const range = { start: { line: 3, character: 11 }, end: { line: 3, character: 14 } };
    document.update([{ range, text: "two" }], 2);
    expect(rowsOf(document).map(({ domain }) => domain)).toEqual(["two.example", "example.net"]);
  });

  it("are the same objects where an edit can have changed nothing", () => {
    const document = new LogDocument("file:///x.log", 1, [...blank, ...blank, bounced].join("\n"));
    const [row] = rowsOf(document);
    expect(rowsOf(document)[0]).toBe(row);
    document.update([{ range: { start: at(50), end: at(50) }, text: "x" }], 2);
    expect(rowsOf(document)[0]).toBe(row);
  });

  it("tell of the line where it stands after it was moved", () => {
    const document = new LogDocument("file:///x.log", 1, log);
    const [, before] = rowsOf(document);
    document.update([{ range: { start: at(0), end: at(0) }, text: "\n" }], 2);
    const [, after] = rowsOf(document);
    expect(after?.failure).toBe(document.failures[1]);
    expect(after).toEqual({ ...before, failure: document.failures[1] });
    expect(after?.failure.line).toBe((before?.failure.line ?? 0) + 1);
  });
});

function at(line: number): { line: number; character: number } {
  return { line, character: 0 };
}

describe("domainOf", () => {
  it.each([
    ["a@B.example", "b.example"],
    ['"x@y"@c.example', "c.example"],
    ["postmaster", undefined],
    ["a@", undefined],
    [undefined, undefined],
  ])("of %s is %s", (address, domain) => expect(domainOf(address)).toBe(domain));
});
