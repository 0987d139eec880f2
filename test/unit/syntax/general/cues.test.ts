import { describe, expect, it } from "vitest";
import { cueBehind, soundsLikeHttp } from "../../../../server/src/syntax/general/cues";

/** What may stand behind a number, from what tells most against a reply to what tells most of one. */
const behind: readonly (readonly string[])[] = [
  // FTP's and NNTP's servers have these numbers too.
  [" no such file", " file x", " 12 files sent", "-transfer done", " login incorrect"],
  ["x", "x.", "x|", "x -", "x transfer", "xx yy"],
  // The end of a field or of the line, or any text.
  ['"', ")", ".", ";", ",", "", "  ", "|", "  |", " xyz", "-xyz", "+xyz", "_xyz", "-950 xyz"],
  // A line of a reply without words, and words of replies.
  ["-", "- ", "-\\r", "-\\n", "- \\r", "-550 ", "-550-xyz", " ok", " queued", " grey listed host"],
  [" user unknown", " mailbox of anna", " queued as 1", " xyz: over quota", " auth failed"],
];
const rows = behind.flatMap((list, level) => list.map((text) => [text, level] as const));
const levels = behind.map(([first = ""]) => cueBehind(first));

describe("how much the text behind a number reads like a reply's", () => {
  it("grows from level to level", () => {
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
    expect(new Set(levels).size).toBe(behind.length);
  });

  it.each(rows)("%j is of level %s", (text, level) => {
    expect(levels.indexOf(cueBehind(text))).toBe(level);
  });
});

describe("what HTTP's and SIP's servers say behind a status", () => {
  it.each([
    ...[" Internal Server Error", " Bad Gateway", " Gateway Timeout", " Gateway Time-out"],
    ...[" Ring", " Ringing", " Not Found", " Forbidden", "-Conflict", " 12 Bad Request"],
  ])("%j", (text) => {
    expect(soundsLikeHttp(text)).toBe(true);
  });

  it.each(["Bad Gateway", "x bad gateway", " mailbox Not Found", " user unknown", " Ringer"])(
    "not %j",
    (text) => {
      expect(soundsLikeHttp(text)).toBe(false);
    },
  );
});
