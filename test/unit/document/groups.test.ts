import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";

/** A line that fills a piece, so that what stands before and behind it is in others. */
const PIECE = `${"x".repeat(65_535)}\n`;
const FAILED =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=none, dsn=5.4.4, status=bounced (no such host)\n";
const RECIPIENT = "Final-Recipient: rfc822; a@example.org\n";
const STATUS = "Status: 5.1.1\n";
/** Courier writes such lines one below the other for one failure. */
const [ABOVE, BELOW] = ["517-Domain does not exist", "517 Invalid domain"].map(
  (reply) =>
    `Nov 21 21:36:41 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=50436,from=<x@gone.example>: ${reply}\n`,
) as [string, string];
const RETURNED = "\nContent-Type: message/rfc822\n\nSubject: x\n--0000ffff-0000-0000--\n";
const WORDS =
  "<a@example.org>: host mx.example.com[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command)\n";

function open(text: string): LogDocument {
  return new LogDocument("file:///x.log", 1, text);
}

/** A line of so many units with its line feed. */
function filling(units: number): string {
  return `${"x".repeat(units - 1)}\n`;
}

/** Each group as `first line: lines of failures`, a `…` where a bounce goes on behind it. */
function groups(document: LogDocument): string[] {
  return document.failureGroups.map(({ first, failures, isSettled }) => {
    const lines = failures.map(({ line }) => line).join(" ");
    return `${first}: ${lines}${isSettled ? "" : "…"}`.trim();
  });
}

function insert(document: LogDocument, line: number, text: string): void {
  const start = { line, character: 0 };
  document.update([{ range: { start, end: start }, text }], document.version + 1);
}

describe("failures by pieces", () => {
  it("are found a piece at a time where none goes on in the next", () => {
    expect(groups(open(FAILED + PIECE + FAILED + PIECE + FAILED))).toEqual([
      "0: 0",
      "1:",
      "2: 2",
      "3:",
      "4: 4",
    ]);
  });

  it("are one over all pieces in which a reply is open", () => {
    const [first, last] = ["<** 550-5.1.1 no\n", "<** 550 5.1.1 no\n"];
    // Up to ten lines below a reply its failure may be told again in words, which belong to it.
    const others = "-\n".repeat(10);
    const document = open(`=== Trying x\n${first}${PIECE}${last}${others}${PIECE}${FAILED}`);
    expect(groups(document)).toEqual(["0: 1", "14:", "15: 15"]);
  });

  it("are one where the fields of a recipient go on in the next piece", () => {
    const above = 65_536 - WORDS.length - RECIPIENT.length;
    const fields = `${RECIPIENT}Status: 5.7.1\n`;
    expect(groups(open(WORDS + filling(above) + fields))).toEqual(["0: 0…"]);
  });

  it("are told once where a bounce tells them again in another piece", () => {
    const document = open(WORDS + PIECE + RECIPIENT + STATUS);
    expect(groups(document)).toEqual(["0: 0…"]);
    expect(groups(open(PIECE + RECIPIENT + STATUS))).toEqual(["0:", "1: 2…"]);
  });

  it("are told apart where another bounce begins", () => {
    const fields = RECIPIENT + STATUS;
    const document = open(WORDS + PIECE + fields + RETURNED + PIECE + fields);
    expect(groups(document)).toEqual(["0: 0", "9:", "10: 11…"]);
  });
});

describe("failures by pieces, after an edit", () => {
  const text = FAILED + PIECE + FAILED + PIECE + FAILED;

  it("are the same objects in groups that it does not touch", () => {
    const document = open(text);
    const [first, second, third] = document.failureGroups;
    insert(document, 5, FAILED);
    expect(groups(document)).toEqual(["0: 0", "1:", "2: 2", "3:", "4: 4 5"]);
    expect(document.failureGroups[0]).toBe(first);
    expect(document.failureGroups[1]).toBe(second);
    expect(document.failureGroups[2]).toBe(third);
  });

  it("are so too in a group of several pieces", () => {
    const reply = `=== Trying x\n<** 550-5.1.1 no\n${PIECE}<** 550 5.1.1 no\n`;
    const document = open(FAILED + PIECE + reply + "-\n".repeat(10) + PIECE + FAILED);
    const { failureGroups } = document;
    insert(document, document.lineCount - 1, FAILED);
    expect(document.failureGroups.slice(0, 3)).toEqual(failureGroups.slice(0, 3));
    for (const [index, group] of failureGroups.slice(0, 3).entries())
      expect(document.failureGroups[index]).toBe(group);
  });

  it("stand further down where lines were put in above them", () => {
    const document = open(text);
    insert(document, 0, FAILED + FAILED);
    expect(groups(document)).toEqual(["0: 0 1 2", "3:", "4: 4", "5:", "6: 6"]);
    insert(document, 0, FAILED);
    expect(groups(document)).toEqual(["0: 0 1 2 3", "4:", "5: 5", "6:", "7: 7"]);
    expect(document.failures).toEqual(open(textIn(document)).failures);
  });

  it("are made anew where what stands below now goes on with them", () => {
    const document = open(filling(65_536 - ABOVE.length) + ABOVE + PIECE);
    expect(groups(document)).toEqual(["0: 1", "2:"]);
    insert(document, 2, BELOW);
    expect(document.failures.map(({ line }) => line)).toEqual([1]);
  });

  it("are made anew in a group that goes on otherwise now", () => {
    const open2 = "<** 550-5.1.1 no\n";
    const document = open(`=== Trying x\n${open2}${PIECE}<** 550 5.1.1 no\n`);
    expect(groups(document)).toEqual(["0: 1"]);
    insert(document, 3, "<** 450 4.2.1 later\n");
    expect(document.failures).toEqual(open(textIn(document)).failures);
    const bounce = open(WORDS + PIECE + RECIPIENT + STATUS);
    expect(groups(bounce)).toEqual(["0: 0…"]);
    insert(bounce, 2, RECIPIENT + STATUS + RETURNED);
    expect(bounce.failures.map(({ line }) => line)).toEqual([0, 10]);
  });
});

function textIn(document: LogDocument): string {
  return document.textOfPieces(document.pieceCount);
}
