import { describe, expect, it } from "vitest";
import { isVague, near, type Place, verdictOf } from "../../../server/src/document/verdict";

/** Codes at `line:column`, as in `0:0 550 0:4 5.1.1`. */
function places(words: string): Place[] {
  return [...words.matchAll(/(\d+):(\d+) ([\d.]+)/g)].map(([, line, column, value = ""]) => {
    const start = Number(column);
    const kind = value.includes(".") ? "enhanced" : "reply";
    return { line: Number(line), token: { kind, value, start, end: start + value.length } };
  });
}

function verdict(words: string, notification = false): string {
  const { reply, enhanced } = verdictOf(places(words), notification);
  const at = (place: Place | undefined) =>
    place === undefined ? "-" : `${place.line}:${place.token.start}`;
  return `${at(reply)} ${at(enhanced)}`;
}

describe("verdictOf", () => {
  it.each([
    ["nothing", "", "- -"],
    ["a reply alone", "0:0 550", "0:0 -"],
    ["an enhanced code alone", "0:9 5.1.1 1:0 5.7.1", "- 0:9"],
    ["a pair", "0:0 550 0:4 5.1.1", "0:0 0:4"],
    ["the first of two replies", "0:0 450 1:0 550", "0:0 -"],
    ["the reply's own code rather than the log's", "0:0 5.7.1 0:20 550 0:24 5.1.1", "0:20 0:24"],
    ["the reply's own code, though it says little", "0:0 5.7.1 0:20 550 0:24 5.0.0", "0:20 0:24"],
    ["that of a later line of the reply", "0:0 550 1:0 550 1:4 5.1.1", "0:0 1:4"],
    ["not that of another reply", "0:0 550 1:0 450 1:4 4.2.1", "0:0 -"],
    ["the log's, if it is of the same class", "0:0 5.7.1 0:20 550", "0:20 0:0"],
    ["the first such", "0:0 550 1:9 5.7.1 2:9 5.1.1", "0:0 1:9"],
    ["none of another class", "0:0 4.7.1 0:20 550", "0:20 -"],
    ["none that the log made up", "0:0 5.0.0 0:20 550", "0:20 -"],
  ])("names the failure by %s", (_, words, named) => {
    expect(verdict(words)).toBe(named);
  });

  it.each([
    ["the Status over a reply of another class", "0:8 5.4.7 1:20 451", "- 0:8"],
    ["the reply, if the Status agrees", "0:8 5.1.1 1:20 550", "1:20 0:8"],
    ["the reply, if only its own code disagrees", "1:20 550 1:24 4.1.1", "1:20 1:24"],
    ["the Status also over a reply with a code", "0:8 5.4.7 1:20 451 1:24 4.4.1", "- 0:8"],
    ["the first of two replies", "1:20 451 2:20 554", "1:20 -"],
    ["no code that belongs to a reply", "1:20 451 1:24 5.4.7 2:20 451", "1:20 1:24"],
    ["a reply without a Status", "1:20 550", "1:20 -"],
    ["a Status behind a reply that has its own code", "1:20 451 1:24 4.4.1 2:8 5.4.7", "- 2:8"],
  ])("believes in a notification %s (RFC 3464 section 2.3.4)", (_, words, named) => {
    expect(verdict(words, true)).toBe(named);
  });

  it("believes the reply where no notification speaks", () => {
    expect(verdict("0:8 5.4.7 0:30 451")).toBe("0:30 -");
  });
});

describe("near", () => {
  it.each([
    ["0:0 550 0:4 5.1.1", true],
    ["0:0 550 0:7 5.1.1", true],
    ["0:0 550 0:8 5.1.1", false],
    ["0:0 550 1:4 5.1.1", false],
    ["0:9 550 0:4 5.1.1", false],
  ])("%s: %s", (words, close) => {
    const [reply, enhanced] = places(words);
    expect(reply && enhanced && near(reply, enhanced)).toBe(close);
  });
});

describe("isVague", () => {
  it.each([
    ["5.0.0", true],
    ["4.0.0", true],
    ["5.1.0", false],
    ["5.0.1", false],
    ["550", false],
    ["500", false],
  ])("%s: %s", (code, vague) => {
    expect(isVague(code)).toBe(vague);
  });
});
