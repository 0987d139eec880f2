import { describe, expect, it } from "vitest";
import { Chunk } from "../../../server/src/document/chunk";
import { ChunkReading } from "../../../server/src/document/chunk-reading";
import { readLine, startState } from "../../../server/src/document/line";
import { LogDocument } from "../../../server/src/document/log-document";

/** A line that fills a piece. */
const PIECE = `${"x".repeat(65_535)}\n`;
const FAILED =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=none, dsn=5.4.4, status=bounced (no such host)";
const SENT =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=none, dsn=2.0.0, status=sent (ok)";
const QUIET = "Nov 21 21:16:42 mail postfix/smtpd[9565]: connect from mx.example.org[192.0.2.1]";

const said = (reply: string) =>
  `Nov 21 21:16:42 mail postfix/smtpd[9565]: > mx.example.org[192.0.2.1]: ${reply}`;

function open(text: string): LogDocument {
  return new LogDocument("file:///x.log", 1, text);
}

/** The lines read one after another, without pieces. */
function readInOrder(lines: readonly string[], before = startState) {
  let state = before;
  return lines.map((line) => {
    const read = readLine(line, state);
    state = read.after;
    return read;
  });
}

describe("a piece as it was read", () => {
  const lines = [
    ...[QUIET, FAILED, "words", SENT, said("550-no"), QUIET, said("550 no")],
    ...["220 mx ESMTP", "EHLO x", "250 x", "DATA", "354 go", "text", "more text", "."],
  ];
  const read = () => new ChunkReading(new Chunk(`${lines.join("\n")}\n`, false), startState);

  it("keeps what tells of failures and conversations, and what leaves another state", () => {
    const reading = read();
    const states = readInOrder(lines).map(({ after }) => after);
    const changing = states.map((state, at) => state !== (states[at - 1] ?? startState));
    // Line 5 stands in an open reply, which it makes longer.
    expect(reading.numbers).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    for (const [line, changes] of changing.entries())
      if (changes) expect(reading.numbers).toContain(line);
  });

  it("says of each line what reading them in order does", () => {
    const reading = read();
    const expected = readInOrder(lines);
    expect(lines.map((_, line) => reading.lineAt(line))).toEqual(expected);
    expect([...reading.lines()]).toEqual(expected);
    expect(reading.after).toEqual(expected.at(-1)?.after);
  });

  it("gives the same object for a line that it keeps", () => {
    const reading = read();
    expect(reading.lineAt(1)).toBe(reading.kept[0]);
    expect([...reading.lines()][1]).toBe(reading.kept[0]);
  });

  it("reads its first lines after those of the piece above", () => {
    const above = readInOrder(["220 mx ESMTP", "DATA", "354 go"]).at(-1)?.after ?? startState;
    const below = new ChunkReading(new Chunk("NOOP\n.\n250 ok\n", false), above);
    expect(below.lineAt(2).turn.asked).toBe("END-OF-DATA");
    expect([0, 1, 2].map((line) => below.lineAt(line))).toEqual(
      readInOrder(["NOOP", ".", "250 ok"], above),
    );
    expect([...below.lines()]).toEqual(readInOrder(["NOOP", ".", "250 ok"], above));
  });

  it("reads no inert line as others while a reply is open", () => {
    const quiet = [said("550-no"), QUIET, said("550 no")];
    const read = new ChunkReading(new Chunk(`${quiet.join("\n")}\n`, false), startState);
    expect(read.lineAt(2).turn.above).toBe(2);
  });
});

describe("the reading of a log", () => {
  it("goes on piece by piece, with a pause between two", () => {
    const document = open(PIECE.repeat(3) + FAILED);
    expect([document.isRead, document.pieceCount]).toEqual([false, 4]);
    expect([...document.reading()]).toHaveLength(3);
    expect(document.isRead).toBe(true);
    expect([...document.reading()]).toHaveLength(0);
  });

  it("has told so far of what is read", () => {
    const document = open(`${FAILED}\n${PIECE}${FAILED}\n`);
    const told = () => [...document.tellingLines()].map(([number]) => number);
    const pieces = () => [...document.pieces()].map(({ first }) => first);
    expect([told(), pieces()]).toEqual([[], []]);
    document.reading().next();
    expect([told(), pieces()]).toEqual([[0], [0]]);
    document.readAll();
    expect([told(), pieces()]).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  it("reads up to a line that is near, and guesses at one that is far", () => {
    const near = open(PIECE.repeat(8));
    near.lineAt(3);
    expect([...near.pieces()]).toHaveLength(4);
    const far = open(`${PIECE.repeat(8)}${FAILED}\n`);
    expect(far.lineAt(4)?.reading).toBeUndefined();
    expect([...far.pieces()]).toHaveLength(0);
    expect(far.lineAt(8)?.reading?.format).toBe("postfix");
    expect(far.lineAt(8)).toBe(far.lineAt(8));
    expect([...far.pieces()]).toHaveLength(0);
  });

  it("guesses by the lines right above", () => {
    const talk = "=== Trying x\n<-  220 mx ESMTP\n -> RCPT TO:<a@example.org>\n";
    const asked = (document: LogDocument) => document.lineAt(12)?.turn.asked;
    const close = open(`${PIECE.repeat(8)}${filling(65_536 - talk.length)}${talk}<** 550 no\n`);
    expect(asked(close)).toBe("RCPT");
    const far = open(`${PIECE.repeat(8)}${talk}${PIECE}<** 550 no\n`);
    expect([far.isRead, asked(far)]).toEqual([false, undefined]);
    far.readAll();
    expect(asked(far)).toBe("RCPT");
  });

  it("gives the text of pieces and of lines as it stands", () => {
    const document = open(`${PIECE}a\r\nb\n${PIECE}c`);
    expect([0, 1, 2].map((count) => document.textOfPieces(count))).toEqual([
      ...["", PIECE],
      `${PIECE}a\r\nb\n`,
    ]);
    expect(document.textBetween(1, 3)).toBe("a\r\nb\n");
    expect(document.offsetOf(2)).toBe(65_539);
  });

  it("knows no line that is not there", () => {
    const document = open("550 no");
    expect(document.lineAt(1)).toBeUndefined();
    expect(document.lineAt(-1)).toBeUndefined();
    expect([document.textOf(1), document.offsetOf(1)]).toEqual(["", 6]);
  });

  it("says what a line leaves behind, and of none what stood before all", () => {
    const before = readLine("220 mx.example.org ESMTP", startState).after;
    const document = new LogDocument("file:///x.log", 1, "RCPT TO:<a@example.org>\n550 no", before);
    expect(document.lineAt(1)?.turn.asked).toBe("RCPT");
    expect(document.stateAfter(-1)).toBe(before);
    expect(document.stateAfter(0)).toBe(document.lineAt(0)?.after);
  });

  it("finds the code at a column, rather where it begins than where it ends", () => {
    const document = open("550 5.1.1 no");
    const at = (character: number) => document.tokenAt(0, character)?.value;
    expect([0, 2, 3, 4, 8, 9, 10].map(at)).toEqual([
      ...["550", "550", "550", "5.1.1", "5.1.1", "5.1.1"],
      undefined,
    ]);
    expect(document.tokenAt(5, 0)).toBeUndefined();
  });
});

function filling(units: number): string {
  return `${"x".repeat(units - 1)}\n`;
}

describe("an edit", () => {
  const replaced = (line: number, text: string) => ({
    range: { start: { line, character: 0 }, end: { line, character: 999 } },
    text,
  });

  it("has what is below it read again only where that now reads otherwise", () => {
    const document = open(`${FAILED}\n${PIECE}${PIECE}`);
    document.readAll();
    const readings = () => [...document.pieces()].map(({ reading }) => reading);
    const [first, second, third] = readings();
    document.update([replaced(0, SENT)], 2);
    expect([document.isRead, readings(), [...document.tellingLines()]]).toEqual([false, [], []]);
    document.readAll();
    expect(readings()[0]).not.toBe(first);
    expect(readings()[1]).toBe(second);
    expect(readings()[2]).toBe(third);
    document.update([replaced(0, said("550-no"))], 3);
    document.readAll();
    expect(readings()[1]).not.toBe(second);
    expect(readings()[1]?.before).toBe(readings()[0]?.after);
  });

  it("is counted by versions and by revisions, as is the end of reading", () => {
    const document = open(PIECE.repeat(2));
    const first = document.revision;
    document.lineAt(0);
    expect(document.revision).toBe(first);
    document.readAll();
    const second = document.revision;
    expect(second).not.toBe(first);
    document.readAll();
    expect(document.revision).toBe(second);
    document.update([{ text: "" }], 7);
    expect([document.version, document.revision === second]).toEqual([7, false]);
  });

  it("stops the finding of failures, which begins anew", () => {
    const document = open(`${FAILED}\n${PIECE}${PIECE}${FAILED}\n`);
    document.readAll();
    const steps = document.findingFailures();
    steps.next();
    document.update([{ text: SENT }], 2);
    expect(steps.next().done).toBe(true);
    expect(document.failures).toEqual([]);
    expect(document.failures).toBe(document.failures);
    expect(document.failureGroups).toBe(document.failureGroups);
  });
});
