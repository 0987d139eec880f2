import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Chunk, chunksOf } from "../../../server/src/document/chunk";

/** About so many UTF-16 units make a piece. */
const TARGET = 65_536;

function linesOf(chunk: Chunk): string[] {
  return Array.from({ length: chunk.lineCount }, (_, line) => chunk.textOf(line));
}

/** A line of so many units, its line feed included. */
function line(length: number): string {
  return `${"x".repeat(length - 1)}\n`;
}

describe("a piece", () => {
  it.each<[string, boolean, string[]]>([
    ["", true, [""]],
    ["a", true, ["a"]],
    ["a\n", true, ["a", ""]],
    ["a\n", false, ["a"]],
    ["a\nb\n", false, ["a", "b"]],
    ["a\r\nb\r\n", false, ["a", "b"]],
    ["a\rb\rc", true, ["a", "b", "c"]],
    ["a\r\r\n\n\rb", true, ["a", "", "", "", "b"]],
    ["\n\n", false, ["", ""]],
    ["\r\n", false, [""]],
    ["\r\n", true, ["", ""]],
    ["\r", true, ["", ""]],
  ])("of %j, the last one: %j, has the lines %j", (text, last, lines) => {
    expect(linesOf(new Chunk(text, last))).toEqual(lines);
  });

  it("tells in which line a column stands, and where a line ends", () => {
    const chunk = new Chunk("ab\r\nc\n\nd", true);
    expect([0, 1, 3, 4, 5, 6, 7, 8].map((column) => chunk.lineOf(column))).toEqual([
      0, 0, 0, 1, 1, 2, 3, 3,
    ]);
    expect([0, 1, 2, 3].map((at) => chunk.endOf(at))).toEqual([2, 5, 6, 8]);
  });

  it("has the same lines as its text split at LF, CR and CRLF", () => {
    const text = fc
      .array(fc.constantFrom("a", "bc", "\r", "\n", "\r\n"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (one) => {
        expect(linesOf(new Chunk(one, true))).toEqual(one.split(/\r\n|\n|\r/));
      }),
    );
  });
});

describe("the end of a piece", () => {
  const chunk = new Chunk("aa\nbb\ncc\ndd\n", false);

  it.each([
    [0, ["dd"]],
    [1, ["dd"]],
    [3, ["dd"]],
    [4, ["cc", "dd"]],
    [6, ["cc", "dd"]],
    [9, ["bb", "cc", "dd"]],
  ])("of %i units are its last lines, whole: %j", (units, lines) => {
    expect(linesOf(chunk.end(units))).toEqual(lines);
  });

  it("is the piece itself where that is no longer", () => {
    for (const units of [10, 12, 13, 1000]) expect(chunk.end(units)).toBe(chunk);
  });

  it("ends the log where the piece does", () => {
    expect(linesOf(new Chunk("aa\nbb\n", true).end(1))).toEqual(["bb", ""]);
    expect(linesOf(new Chunk("aa\nbb", true).end(1))).toEqual(["bb"]);
  });
});

describe("chunksOf", () => {
  /** The lengths of the pieces. */
  function lengthsOf(text: string, last: boolean): number[] {
    const chunks = chunksOf(text, last);
    expect(chunks.map((one) => one.text).join("")).toBe(text);
    return chunks.map((one) => one.text.length);
  }

  it.each<[string, string, boolean, number[]]>([
    ["nothing, which ends a log", "", true, [0]],
    ["nothing, within a log", "", false, []],
    ["a line", "a\n", false, [2]],
    ["lines that just fit", line(TARGET), true, [TARGET]],
    ["one unit too much", line(TARGET) + line(1), true, [TARGET, 1]],
    ["a line that does not fit any more", line(TARGET - 1) + line(2), true, [TARGET - 1, 2]],
    ["a line longer than a piece", line(9) + line(TARGET) + line(9), false, [9, TARGET, 9]],
    ["a line far longer", line(3 * TARGET) + line(9), false, [3 * TARGET, 9]],
    ["what is left, which fits", `${line(TARGET)}a\nb`, true, [TARGET, 3]],
    ["a last line that just fits", line(9) + "x".repeat(TARGET - 9), true, [TARGET]],
    ["an empty line before a long one", line(1) + line(2 * TARGET), false, [1, 2 * TARGET]],
    ["one endless line", "x".repeat(3 * TARGET), true, [3 * TARGET]],
    ["a log that ends with a line end", line(2 * TARGET), true, [2 * TARGET]],
    ["pieces that end with a line end", line(TARGET) + line(TARGET), false, [TARGET, TARGET]],
  ])("cuts behind line feeds: %s", (_, text, last, lengths) => {
    expect(lengthsOf(text, last)).toEqual(lengths);
  });

  it("keeps the empty line behind a last line end", () => {
    const count = (text: string) =>
      chunksOf(text, true).reduce((sum, one) => sum + one.lineCount, 0);
    expect(count(line(2 * TARGET))).toBe(2);
    expect(count(line(TARGET) + line(TARGET))).toBe(3);
  });

  it("splits no CRLF", () => {
    const text = `${"x".repeat(TARGET - 1)}\r\nb\r\n`;
    expect(chunksOf(text, true).flatMap(linesOf)).toEqual(["x".repeat(TARGET - 1), "b", ""]);
  });
});
