import { describe, expect, it } from "vitest";
import { PieceColumns, shiftedBy, through } from "../../../server/src/syntax/columns";
import { csvFields, fieldText, separatedFields } from "../../../server/src/syntax/csv";
import { detailsOf, envelopeAt, withoutBrackets } from "../../../server/src/syntax/envelope";
import { lastStart } from "../../../server/src/syntax/last-start";
import { eventOf, refusal } from "../../../server/src/syntax/line-event";
import { pathEnd } from "../../../server/src/syntax/path";
import { pickDetails } from "../../../server/src/syntax/pick";
import { codesInWords } from "../../../server/src/syntax/words";

describe("the fields of comma-separated values (RFC 4180)", () => {
  it.each([
    ["a,b,c", ["a", "b", "c"]],
    ["", [""]],
    [",", ["", ""]],
    ["a,", ["a", ""]],
    ['"a,b",c', ["a,b", "c"]],
    ['"a ""b"", c",d', ['a ""b"", c', "d"]],
    ['"",x', ["", "x"]],
    ['a"b,c', ['a"b', "c"]],
    ['"open,x', ["open,x"]],
    ['"a" x,b', ["a", "b"]],
  ])("%s", (line, fields) => {
    const texts = (most: number) => csvFields(line, most).map((field) => fieldText(line, field));
    expect(texts(9)).toEqual(fields);
    expect(texts(1)).toEqual(fields.slice(0, 1));
    expect(texts(0)).toEqual([]);
  });

  it.each([
    ["a b c", " ", ["a", "b", "c"]],
    ["a\t\tc", "\t", ["a", "", "c"]],
    ['"a b"', " ", ['"a', 'b"']],
    ["a::b:c", "::", ["a", "b:c"]],
    ["a ", " ", ["a", ""]],
    ["", " ", [""]],
  ])("of %j, with the separator %j", (line, separator, fields) => {
    const texts = (most: number) =>
      separatedFields(line, separator, most).map((field) => fieldText(line, field));
    expect(texts(9)).toEqual(fields);
    expect(texts(2)).toEqual(fields.slice(0, 2));
    expect(texts(1)).toEqual(fields.slice(0, 1));
  });

  it("are empty where the line is too short", () => {
    expect(fieldText("a", undefined)).toBe("");
  });
});

describe("columns of a text that was taken out of a line", () => {
  it("are so many further right where the front was cut off", () => {
    expect([0, 1, 300].map((offset) => shiftedBy(offset).outer(7))).toEqual([7, 8, 307]);
    expect(shiftedBy(255).outer(0)).toBe(255);
    expect(shiftedBy(256).outer(0)).toBe(256);
  });

  it("count from each piece's own column", () => {
    const columns = new PieceColumns();
    for (const [start, outer] of [
      [0, 2],
      [3, 10],
      [7, 20],
    ] as const)
      columns.add(start, outer);
    expect([0, 2, 3, 6, 7, 9].map((column) => columns.outer(column))).toEqual([
      2, 4, 10, 13, 20, 22,
    ]);
    expect(through(columns, shiftedBy(100)).outer(3)).toBe(110);
    expect(through(shiftedBy(3), columns).outer(0)).toBe(10);
  });
});

describe("a path (RFC 5321 section 4.1.2)", () => {
  it.each([
    "<a@example.org>| x",
    "<>|",
    '<"a>b"@example.org>| x',
    String.raw`<"a\">b"@example.org>| x`,
    // A quote that does not close.
    '<"a>| b',
    '<"a>| b> c',
    "|a@example.org>",
    "|<a@example.org",
    "|",
    `<${"a".repeat(510)}>|`,
    `|<${"a".repeat(511)}>`,
  ])("ends at the bar: %s", (marked) => {
    const line = marked.replace("|", "");
    expect(pathEnd(line, 0)).toBe(marked.indexOf("|"));
    expect(pathEnd(`x ${line}`, 2)).toBe(marked.indexOf("|") + 2);
  });
});

describe("the address that a command names", () => {
  it.each([
    ["MAIL FROM:<a@b>", { sender: "a@b" }],
    ["mail from: <a@b> SIZE=5", { sender: "a@b" }],
    ["RCPT TO:<a@b>", { recipient: "a@b" }],
    ["\t RCPT TO:\ta@b", { recipient: "a@b" }],
    ["MAIL FROM:<>", {}],
    ["x RCPT TO:<a@b>", {}],
    ["DATA", {}],
  ])("%s", (line, told) => {
    expect(envelopeAt(line, 0)).toEqual(told);
    expect(envelopeAt(`> ${line}`, 2)).toEqual(told);
  });
});

describe("what a line tells", () => {
  it("leaves out what is not known or empty", () => {
    const all = {
      direction: "in",
      host: "h",
      sender: "s",
      recipient: "r",
      queueId: "q",
      messageId: "m",
    } as const;
    expect(detailsOf(all)).toEqual(all);
    expect(detailsOf({ host: undefined, sender: "" })).toEqual({});
    expect(eventOf("noted")).toEqual({ step: "noted" });
    expect(eventOf("noted", { sender: "", host: undefined })).toEqual({
      step: "noted",
      sender: "",
    });
  });

  it.each([
    ["<a@b>", "a@b"],
    ["a@b", "a@b"],
    ["<a@b", "<a@b"],
    ["a@b>", "a@b>"],
  ])("of the message id %s is %s", (id, inner) => expect(withoutBrackets(id)).toBe(inner));

  it("of a refusal is what its first digit says (RFC 5321 section 4.2.1)", () => {
    expect(["4", "5", "2", undefined].map(refusal)).toEqual([
      "deferred",
      "rejected",
      "rejected",
      "rejected",
    ]);
  });

  it("is the first group that takes part", () => {
    const finders = { sender: /from=(?:<(\S+)>|(\S+))/, recipient: /to=(\S+)/ };
    expect(pickDetails("from=a", finders)).toEqual({ sender: "a" });
    expect(pickDetails("to=b from=<a>", finders, "in")).toEqual({
      sender: "a",
      recipient: "b",
      direction: "in",
    });
    expect(pickDetails("x", finders)).toEqual({});
  });
});

it.each([
  ["a-b-c", 0, 3],
  ["a-b-c", 2, 3],
  ["a-b", 0, 1],
  ["a-b", 2, -1],
  ["-", 0, 0],
  ["--", 0, 1],
  ["ab", 0, -1],
])("in %j a hyphen begins last, from %d on, at %d", (text, from, at) => {
  expect(lastStart(text, "-", from)).toBe(at);
});

it.each([
  ["550 5.1.1", ["550 5.1.1"]],
  ["334, 553", ["334", "553"]],
  ["550  5.1.1", ["550", "5.1.1"]],
  ["5.1.1 550", ["5.1.1", "550"]],
  ["550-5.1.1", ["550 5.1.1"]],
  ["550 550", ["550", "550"]],
  ["5.1.1 5.1.1", ["5.1.1", "5.1.1"]],
  ["x550 550x 1.550 550.5 5500 192.0.2.550", []],
  ["550.", ["550"]],
  ["(550)", ["550"]],
  ["", []],
  ["600 no", []],
])("who names %j means %j", (text, codes) => {
  expect(codesInWords(text)).toEqual(codes);
});
