import { describe, expect, it } from "vitest";
import { type Failure, failureOfLine, failuresOf } from "../../../server/src/document/failures";
import { Told } from "../../../server/src/document/told";
import { madeLine, numbered } from "./made";

function wordsOf({ line, start, end, reply, enhanced, permanent, asked }: Failure): string {
  const codes = `${reply ?? "-"} ${enhanced ?? "-"}`;
  return `${line}:${start}-${end} ${codes} ${permanent ? "permanent" : "transient"} ${asked ?? "-"}`;
}

function failures(...lines: string[]): string[] {
  return failuresOf(numbered(...lines), new Told()).map(wordsOf);
}

/** On which lines failures stand. */
function placesOf(...lines: string[]): number[] {
  return failuresOf(numbered(...lines), new Told()).map(({ line }) => line);
}

describe("a failure", () => {
  it.each<[string, string[], string[]]>([
    ["a reply", ["550"], ["0:0-3 550 - permanent -"]],
    ["one that may pass", ["450"], ["0:0-3 450 - transient -"]],
    ["a pair, as one place", ["550 5.1.1"], ["0:0-9 550 5.1.1 permanent -"]],
    [
      "codes that stand apart, at the reply",
      ["5.1.1 but rather 550"],
      ["0:17-20 550 5.1.1 permanent -"],
    ],
    ["an enhanced code", ["4.7.1"], ["0:0-5 - 4.7.1 transient -"]],
    ["no success", ["250 2.1.5", "354"], []],
    [
      "the failing one of several codes",
      ["250 2.1.5 450 4.2.1"],
      ["0:10-19 450 4.2.1 transient -"],
    ],
    ["what was asked", ["550 asked=RCPT"], ["0:0-3 550 - permanent RCPT"]],
    [
      "what another line names",
      ["block=a asked=DATA", "550 block=a"],
      ["1:0-3 550 - permanent DATA"],
    ],
    [
      "its own line's first",
      ["block=a asked=DATA", "550 block=a asked=RCPT"],
      ["1:0-3 550 - permanent RCPT"],
    ],
    ["one given up", ["450 bounce=notice final"], ["0:0-3 450 - permanent -"]],
    [
      "one given up elsewhere in it",
      ["450 block=a", "block=a bounce=report final"],
      ["0:0-3 450 - permanent -"],
    ],
    [
      "a Status over a reply in a block",
      ["451 block=a", "5.4.7 block=a"],
      ["1:0-5 - 5.4.7 permanent -"],
    ],
    [
      "no Status where there is no block",
      ["451 more", "+1 5.4.7 last"],
      ["0:0-3 451 - transient -"],
    ],
  ])("is %s", (_, lines, found) => {
    expect(failures(...lines)).toEqual(found);
  });

  it("stands in the order of lines, though its passage began further up", () => {
    expect(placesOf("250 more", "550 last", "+2 550 last")).toEqual([1, 2]);
    expect(placesOf("250 more", "550 last", "+2 250 last", "450")).toEqual([1, 3]);
  });

  it("of a line alone is as if that were the first", () => {
    const found = failureOfLine(madeLine("read asked=RCPT 550 5.1.1"));
    expect(found && wordsOf(found)).toBe("0:16-25 550 5.1.1 permanent RCPT");
    expect(failureOfLine(madeLine("250"))).toBeUndefined();
    expect(failureOfLine(madeLine("-"))).toBeUndefined();
  });
});

describe("one failure, one problem", () => {
  it.each<[string, string[], number[]]>([
    ["fields behind words", ["550 bounce=notice to=a@x", "550 bounce=report to=a@x"], [0]],
    ["fields for others", ["550 bounce=notice to=a@x", "550 bounce=report to=b@x"], [0, 1]],
    ["an address in other letters", ["550 bounce=notice to=A@X", "550 bounce=report to=a@x"], [0]],
    [
      "a later bounce",
      ["550 bounce=notice to=a@x", "bounce=opening", "550 bounce=report to=a@x"],
      [0, 2],
    ],
    ["a conversation behind a list", ["550 bounce=notice", "bounce=talk", "451 last"], [0]],
    [
      "a new connection behind it",
      ["550 bounce=notice", "bounce=talk", "220 last", "451 last"],
      [0, 3],
    ],
    [
      "or one that a line begins",
      ["550 bounce=notice", "bounce=talk", "250 session", "451 last"],
      [0, 3],
    ],
    ["250 begins none", ["550 bounce=notice", "bounce=talk", "250 last", "451 last"], [0]],
    ["words behind a reply", ["451 last", "451 bounce=talk"], [0]],
    ["words behind no reply", ["451", "451 bounce=talk"], [0, 1]],
    ["words behind another reply", ["450 last", "451 bounce=talk"], [0, 1]],
    ["a sign without a code", ["451 last", "bounce=talk", "451 bounce=talk"], [0]],
  ])("%s", (_, lines, found) => {
    expect(placesOf(...lines)).toEqual(found);
  });
});
