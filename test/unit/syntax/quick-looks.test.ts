import { describe, expect, it } from "vitest";
import { isBlank, isDigit, isWord, skipBlanks } from "../../../server/src/syntax/characters";
import { landmarksOf } from "../../../server/src/syntax/landmarks";
import { numericTime, taiTime } from "../../../server/src/syntax/time/epoch";
import { plainTime } from "../../../server/src/syntax/time/plain";

describe("the times that a quick look is enough for", () => {
  it.each([
    ["Nov 21 21:16:42 mail x", "2000-11-21T21:16:42Z"],
    ["Nov  1 21:16:02 mail x", "2000-11-01T21:16:02Z"],
    ["2026-11-21 21:30:09 1xUset", "2026-11-21T21:30:09Z"],
    ["2026-11-21 21:30:59 no host", "2026-11-21T21:30:59Z"],
    ["2026-11-21 21:30:00 <= a", "2026-11-21T21:30:00Z"],
    ["2026-11-21 21:30:00 [5] a", "2026-11-21T21:30:00Z"],
    ["2026-11-21 21:30:00 (5) a", "2026-11-21T21:30:00Z"],
  ])("%s", (line, time) => expect(plainTime(line)?.at).toBe(Date.parse(time)));

  it.each([
    "Nov 21 21:16:42",
    "Nov 21 21:16:42 ",
    "Nov 21 21:16:42 Mail x",
    "Nov 21 21:16:42 2026 x",
    "Nov 21 21:16:42 +0100 x",
    "Nov 21 21:16:42.5 mail x",
    "nov 21 21:16:42 mail x",
    "[ov 21 21:16:42 mail x",
    "Nov-21 21:16:42 mail x",
    "Nov 21-21:16:42 mail x",
    "Nov 21 21.16:42 mail x",
    "Nov 21 21:16.42 mail x",
    "Nov 21 21:16:60 mail x",
    "Nov 21 21:16:4x mail x",
    "Nov 21 21:16:/2 mail x",
    "x026-11-21 21:30:09 x",
    "2026/11-21 21:30:09 x",
    "2026-11/21 21:30:09 x",
    "2026-11-21T21:30:09 x",
    "2026-11-21 21.30:09 x",
    "2026-11-21 21:30.09 x",
    "2026-11-21 21:30:09.123 x",
    "2026-11-21 21:30:09 +0100 x",
    "2026-11-21 21:30:09 PM x",
    "",
  ])("%j is none of them", (line) => expect(plainTime(line)).toBeUndefined());
});

describe("seconds since 1970, by their size", () => {
  const at = Date.parse("2026-11-21T21:21:02Z");
  it.each([
    [`${at / 1000}`, at],
    [`${at}`, at],
    [`${at}000`, at],
    [`${at}000000`, at],
    [`${Date.UTC(1990, 0) / 1000}`, Date.UTC(1990, 0)],
  ])("%s", (number, time) =>
    expect(numericTime(number)).toEqual({ at: time, year: true, offset: 0 }),
  );

  it.each([
    "550",
    "0",
    "soon",
    "",
    `${Date.UTC(1990, 0) / 1000 - 1}`,
    `${Date.UTC(2100, 0) / 1000}`,
  ])("%j is none", (number) => expect(numericTime(number)).toBeUndefined());

  it("in TAI64N are ten ahead, and may be none at all", () => {
    expect(taiTime("@40000000695b1a2d0c41f0e4 x")?.at).toBe((0x695b1a2d - 10) * 1000 + 205);
    expect(taiTime("x @40000000695b1a2d0c41f0e4")).toBeUndefined();
    expect(taiTime("@40000000000000000c41f0e4 x")).toBeUndefined();
  });
});

describe("the equals signs of a line by the last letter of the name before them", () => {
  const none = { recipient: -1, sender: -1, relay: -1, exim: -1, id: -1 };
  it.each([
    ["to=a", { recipient: 2 }],
    ["rcpt=a", { recipient: 4 }],
    ["addr=a", { recipient: 4, sender: 4 }],
    ["x to=a to=b", { recipient: 4 }],
    ["from=a", { sender: 4 }],
    ["sender=a", { recipient: 6, sender: 6 }],
    ["F=a", { sender: 1 }],
    ["relay=a", { relay: 5 }],
    ["H=a", { exim: 1 }],
    ["msgid=a", { id: 5 }],
    ["TO=a FROM=b RELAY=c", { recipient: 2, sender: 9, relay: 17 }],
    ["x=a b==c", {}],
    ["=", {}],
    ["é=a", {}],
    ["nothing", {}],
  ])("%s", (text, found) => {
    expect(landmarksOf(text)).toEqual({ text, lower: text.toLowerCase(), ...none, ...found });
  });
});

describe("characters", () => {
  const units = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
  it("are told apart at their edges", () => {
    expect(units("09").every(isDigit)).toBe(true);
    expect(units("/:a").some(isDigit)).toBe(false);
    expect(units(" \t").every(isBlank)).toBe(true);
    expect(units("\n\r\u00a0x").some(isBlank)).toBe(false);
    expect(units("AZaz09_").every(isWord)).toBe(true);
    expect(units("@[`{/:^- é").some(isWord)).toBe(false);
    expect([isDigit, isBlank, isWord].some((is) => is(Number.NaN))).toBe(false);
  });

  it("that are blank are skipped up to the end", () => {
    expect(skipBlanks("a \t b", 1, 5)).toBe(4);
    expect(skipBlanks("a \t b", 1, 3)).toBe(3);
    expect(skipBlanks("ab", 1, 2)).toBe(1);
    expect(skipBlanks("a  ", 1, 3)).toBe(3);
  });
});
