import { describe, expect, it } from "vitest";
import { codeAt, codesBetween, codesOf, type PlacedCode } from "../../../server/src/document/codes";
import { LogDocument } from "../../../server/src/document/log-document";
import { madeLine } from "./made";

function words({ token, reply, enhanced, end }: PlacedCode): string {
  return `${reply ?? "-"} ${enhanced ?? "-"} ${token.start}-${end}`;
}

const document = new LogDocument(
  "file:///x.log",
  1,
  ["failed: 550 5.1.1 unknown", "", "failed: 550 5.1.1 unknown, 450 4.2.1 full"].join("\n"),
);

describe("codesOf", () => {
  it.each<[string, string[]]>([
    ["550 5.1.1", ["550 5.1.1 0-9"]],
    ["550", ["550 - 0-3"]],
    ["5.1.1", ["- 5.1.1 0-5"]],
    ["550 and 5.1.1", ["550 - 0-3", "- 5.1.1 8-13"]],
    ["5.1.1 550", ["- 5.1.1 0-5", "550 - 6-9"]],
    ["550 550 5.1.1", ["550 - 0-3", "550 5.1.1 4-13"]],
    ["550 5.1.1 5.7.1", ["550 5.1.1 0-9", "- 5.7.1 10-15"]],
    ["nothing", []],
  ])("of %j: %j", (line, found) => {
    expect(codesOf(madeLine(line).reading?.tokens ?? []).map(words)).toEqual(found);
  });
});

describe("codeAt", () => {
  it.each([
    [0, 7, undefined],
    [0, 8, "550 5.1.1 8-17"],
    [0, 11, "550 5.1.1 8-17"],
    [0, 12, "550 5.1.1 12-17"],
    [0, 17, "550 5.1.1 12-17"],
    [0, 18, undefined],
    [1, 1, undefined],
    [2, 9, "550 5.1.1 8-17"],
    [2, 27, "450 4.2.1 27-36"],
    [9, 0, undefined],
  ])("line %i, column %i: %j", (line, character, found) => {
    const code = codeAt(document, line, character);
    expect(code && words(code)).toBe(found);
  });
});

describe("codesBetween", () => {
  it.each<[[number, number], [number, number], string[]]>([
    [
      [0, 0],
      [9, 0],
      ["550 5.1.1 8-17", "550 5.1.1 8-17", "450 4.2.1 27-36"],
    ],
    [[0, 0], [0, 99], ["550 5.1.1 8-17"]],
    [[0, 0], [0, 8], []],
    [[0, 0], [0, 9], ["550 - 8-11"]],
    [[0, 0], [0, 12], ["550 - 8-11"]],
    [[0, 10], [0, 13], ["550 5.1.1 8-17"]],
    [[0, 11], [0, 99], ["- 5.1.1 12-17"]],
    [[0, 17], [2, 9], ["550 - 8-11"]],
    [[0, 17], [2, 8], []],
    [
      [1, 50],
      [2, 99],
      ["550 5.1.1 8-17", "450 4.2.1 27-36"],
    ],
    [[2, 17], [2, 28], ["450 - 27-30"]],
    [[2, 30], [2, 31], []],
    [[2, 30], [2, 32], ["- 4.2.1 31-36"]],
    [[0, 50], [2, 10], ["550 - 8-11"]],
    [[0, 0], [1, 0], ["550 5.1.1 8-17"]],
  ])("from %j to %j: %j", ([line, character], [endLine, endCharacter], found) => {
    const [start, end] = [
      { line, character },
      { line: endLine, character: endCharacter },
    ];
    expect(codesBetween(document, start, end).map(words)).toEqual(found);
  });
});
