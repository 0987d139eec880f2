import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogText, type TextChange } from "../../../server/src/document/log-text";

/** So long that each is a piece of its own. */
const LONG = ["a", "b", "c"].map((letter) => `${letter.repeat(65_535)}\n`);

/** Where lines begin. */
function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function textIn(text: LogText): string {
  return text.chunks.map((one) => one.text).join("");
}

function change(start: [number, number], end: [number, number], text: string): TextChange {
  const [from, to] = [start, end].map(([line, character]) => ({ line, character }));
  return {
    range: { start: from ?? { line: 0, character: 0 }, end: to ?? { line: 0, character: 0 } },
    text,
  };
}

/** The text after a change, and what was put in place of what. */
function changed(before: string, ...one: Parameters<typeof change>) {
  const text = new LogText(before);
  const replaced = text.replace(change(...one));
  return { text: textIn(text), replaced, log: text };
}

describe("a change of a text", () => {
  it.each<[string, [number, number], [number, number], string, string]>([
    ["ab\ncd", [0, 1], [0, 1], "x", "axb\ncd"],
    ["ab\ncd", [0, 1], [1, 1], "", "ad"],
    ["ab\ncd", [1, 1], [0, 1], "-", "a-d"],
    ["ab\ncd", [0, 2], [0, 1], "x", "ax\ncd"],
    ["ab\ncd", [0, 9], [0, 9], "x", "abx\ncd"],
    ["ab\r\ncd", [0, 9], [0, 9], "x", "abx\r\ncd"],
    ["ab\ncd", [1, 9], [1, 9], "x", "ab\ncdx"],
    ["ab\ncd", [2, 0], [2, 0], "x", "ab\ncdx"],
    ["ab\ncd\n", [2, 0], [2, 0], "x", "ab\ncd\nx"],
    ["ab\ncd", [9, 9], [0, 0], "x", "x"],
    ["ab\ncd", [-1, 1], [0, 2], "x", "ax\ncd"],
    ["ab\ncd", [0, -1], [0, 1], "x", "xb\ncd"],
    ["ab\ncd", [1, -5], [1, 0], "x", "ab\nxcd"],
    ["", [0, 0], [0, 0], "x\n", "x\n"],
  ])("%j from %j to %j becomes %j: %j", (before, start, end, inserted, after) => {
    expect(changed(before, start, end, inserted).text).toBe(after);
  });

  it("without a range is the whole new text", () => {
    const text = new LogText(LONG.join(""));
    expect(text.replace({ text: "a\nb" })).toEqual({ at: 0, removed: 3, added: 1 });
    expect([textIn(text), text.lineCount]).toEqual(["a\nb", 2]);
  });

  it("tells which pieces it replaced, and touches no other", () => {
    const before = new LogText(LONG.join(""));
    const [first, , third] = before.chunks;
    expect(before.replace(change([1, 5], [1, 6], "x"))).toEqual({ at: 1, removed: 1, added: 1 });
    expect([before.chunks[0], before.chunks[2]]).toEqual([first, third]);
    expect(before.chunks[0]).toBe(first);
    expect(before.chunks[2]).toBe(third);
  });

  it("of two pieces makes them anew from the first to the last", () => {
    const { replaced, text } = changed(LONG.join(""), [0, 1], [1, 1], "\n");
    expect(replaced).toEqual({ at: 0, removed: 2, added: 2 });
    expect(text).toBe(`a\n${LONG[1]?.slice(1)}${LONG[2]}`);
  });

  it("of a piece's last line end takes the next piece along, so that a line stays whole", () => {
    const { replaced, log } = changed(LONG.join(""), [0, 65_535], [1, 0], "");
    expect(replaced).toEqual({ at: 0, removed: 2, added: 1 });
    expect(log.lineCount).toBe(3);
    expect(log.textOf(0)).toBe("a".repeat(65_535) + "b".repeat(65_535));
    expect(log.textOf(1)).toBe("c".repeat(65_535));
  });

  it("at the end of the last piece leaves the others", () => {
    const text = new LogText(`${LONG.join("")}tail`);
    const [first] = text.chunks;
    expect(text.replace(change([3, 4], [3, 4], "s"))).toEqual({ at: 3, removed: 1, added: 1 });
    expect(text.chunks[0]).toBe(first);
    expect(text.textOf(3)).toBe("tails");
  });

  it("that takes all away leaves one empty line", () => {
    const { log, replaced } = changed(LONG.join(""), [0, 0], [9, 0], "");
    expect(replaced).toEqual({ at: 0, removed: 3, added: 1 });
    expect([log.lineCount, log.textOf(0)]).toEqual([1, ""]);
  });
});

describe("a text in pieces", () => {
  const text = new LogText(`${LONG.join("")}tail\r\nend`);

  it("knows the lines of its pieces", () => {
    expect([0, 1, 2, 3, 4].map((index) => text.firstLineOf(index))).toEqual([0, 1, 2, 3, 5]);
    expect(text.lineCount).toBe(5);
  });

  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [2, 2, 0],
    [3, 3, 0],
    [4, 3, 1],
  ])("finds line %i in piece %i, as its line %i", (line, index, within) => {
    expect(text.locate(line)).toEqual({ index, chunk: text.chunks[index], line: within });
  });

  it.each([-1, 5, Number.NaN])("has no line %d", (line) => {
    expect(text.locate(line)).toBeUndefined();
    expect(text.textOf(line)).toBe("");
  });

  it.each([
    [0, 0],
    [1, 65_536],
    [3, 196_608],
    [4, 196_614],
    [5, 196_617],
    [99, 196_617],
  ])("has before line %i %i units", (line, offset) => {
    expect(text.offsetOf(line)).toBe(offset);
  });

  it.each<[number, number, string]>([
    [3, 4, "tail\r\n"],
    [3, 5, "tail\r\nend"],
    [4, 99, "end"],
    [3, 3, ""],
    [4, 3, ""],
    [5, 9, ""],
    [2, 4, `${LONG[2]}tail\r\n`],
    [0, 2, `${LONG[0]}${LONG[1]}`],
    [0, 3, LONG.join("")],
  ])("has from line %i to %i the text", (first, end, between) => {
    expect(text.textBetween(first, end)).toBe(between);
  });
});

describe("a text after changes", () => {
  const part = fc.constantFrom(
    "a",
    "bcd",
    "\n",
    "\r\n",
    "\r",
    "ü",
    LONG[0] ?? "",
    "x".repeat(70_000),
  );
  const content = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
  const place = fc.tuple(fc.integer({ min: -1, max: 8 }), fc.integer({ min: -1, max: 70_001 }));

  /** The offset of a place, as the Language Server Protocol has it: cut to its line. */
  function offsetIn(text: string, [line, character]: [number, number]): number {
    const starts = startsOf(text);
    const start = starts[Math.max(0, line)];
    if (start === undefined) return text.length;
    const length = linesOf(text)[Math.max(0, line)]?.length ?? 0;
    return start + Math.min(length, Math.max(0, character));
  }

  it("is what the changed string is", () => {
    fc.assert(
      fc.property(
        content,
        fc.array(fc.tuple(place, place, content), { maxLength: 4 }),
        (start, changes) => {
          const log = new LogText(start);
          let plain = start;
          for (const [from, to, inserted] of changes) {
            log.replace(change(from, to, inserted));
            const ends = [offsetIn(plain, from), offsetIn(plain, to)].sort((a, b) => a - b);
            plain = plain.slice(0, ends[0]) + inserted + plain.slice(ends[1]);
          }
          const lines = linesOf(plain);
          expect(log.lineCount).toBe(lines.length);
          expect(lines.map((_, line) => log.textOf(line))).toEqual(lines);
          expect(lines.map((_, line) => log.offsetOf(line))).toEqual(startsOf(plain));
          for (const chunk of log.chunks.slice(0, -1)) expect(chunk.text.endsWith("\n")).toBe(true);
        },
      ),
    );
  });
});
