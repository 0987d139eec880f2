import { describe, expect, it } from "vitest";
import {
  afterBrackets,
  opened,
  pathIn,
  recallObject,
  rememberObject,
} from "../../../server/src/syntax/json/open-object";
import { jsonText } from "../../../server/src/syntax/json/text";
import { jsonValues } from "../../../server/src/syntax/json/walk";

/** The strings, in quotes, and the numbers of a text, each behind its path. */
function valuesOf(text: string): string[] {
  return [...jsonValues(text)].map(({ path, start, end, string }) => {
    const content = text.slice(start, end);
    return `${path}=${string ? `"${content}"` : content}`;
  });
}

describe("the strings and numbers of a JSON text", () => {
  it.each([
    ['{"a":1,"b":{"c":"x","d":[2,"y"]},"e":-2.5}', 'a=1 b.c="x" b.d=2 b.d="y" e=-2.5'],
    ['{"a":[{"b":1},3],"c":{},"d":4}', "a.b=1 a=3 d=4"],
    ['[{"a":1},{"a":2}]', "a=1 a=2"],
    ['{"a":true,"b":null,"c":""}', 'c=""'],
    ['{"a" : "x" , "b" : 5 }', 'a="x" b=5'],
    [String.raw`{"a":"x\"y"}`, String.raw`a="x\"y"`],
    // Cut off or damaged, as the lines of a log may be.
    ['{"a":"cut off', 'a="cut off"'],
    ['{"a":"', 'a=""'],
    ['{"a":', ""],
    ['{"a":1}}}{"b":2', "a=1 b=2"],
    ['"alone"', '="alone"'],
    ["", ""],
  ])("%s", (text, values) => {
    expect(valuesOf(text).join(" ")).toBe(values);
  });

  it("keep the path of the thirty-second level where they stand deeper", () => {
    const names = Array.from({ length: 40 }, (_, level) => `n${level}`);
    const text = `${names.map((name) => `{"${name}":`).join("")}5`;
    const [value] = jsonValues(text);
    expect(value?.path).toBe([...names.slice(0, 31), "n39"].join("."));
    expect(value?.key).toBe("n39");
  });
});

describe("the escapes of a JSON string (RFC 8259 section 7)", () => {
  it.each([
    [String.raw`a\nb\rc\td\be\ff`, "a\nb\rc\td\be\ff"],
    [String.raw`\"\\\/`, '"\\/'],
    [String.raw`\u00e9\u0041\ud83d\ude00`, "éA😀"],
    [String.raw`\u00g1`, "u00g1"],
    ["plain", "plain"],
    ["", ""],
    ["ends in \\", "ends in \\"],
  ])("%s", (content, plain) => {
    expect(jsonText(`"${content}"`, 1, content.length + 1).text).toBe(plain);
  });

  it("leave each column known", () => {
    const line = String.raw`{"a":"x\n\u00e9550"}`;
    const { text, columns } = jsonText(line, 6, line.length - 2);
    for (const sign of ["x", "550"])
      expect(columns.outer(text.indexOf(sign))).toBe(line.indexOf(sign));
    expect(columns.outer(1)).toBe(7);
    expect(columns.outer(2)).toBe(9);
  });
});

describe("an object that is spread over many lines", () => {
  const object = { id: "ses", sure: false, names: [] };

  it.each([
    { ...object, sure: true },
    { ...object, names: ["a"] },
    { ...object, names: ["a", "", "b"] },
    { ...object, names: [""] },
  ])("is remembered as it is: %j", (open) => {
    expect(recallObject(rememberObject(open))).toEqual(open);
  });

  it("is none where nothing, or something else, was remembered", () => {
    expect(recallObject(undefined)).toBeUndefined();
    expect(recallObject("ses")).toBeUndefined();
    expect(recallObject("ses sure")).toBeUndefined();
  });

  it.each([
    ["}", [], undefined],
    ["]", ["a"], []],
    ["},", ["a"], []],
    ["}, {", ["a"], [""]],
    ["}}", ["a", "b"], []],
    ["}}}", ["a", "b"], undefined],
    ["[{", ["a"], ["a", "", ""]],
    ["} ]", ["a", ""], []],
    ["", ["a"], ["a"]],
  ])("after %s within %j has open: %j", (brackets, names, after) => {
    expect(afterBrackets({ ...object, names }, brackets)?.names).toEqual(after);
  });

  it("is nobody's when it is deeper than sixteen levels", () => {
    const names = new Array<string>(15).fill("x");
    const deep = opened({ ...object, names }, "y");
    expect(deep?.names).toEqual([...names, "y"]);
    expect(deep && opened(deep, "z")).toBeUndefined();
    expect(deep && afterBrackets(deep, "{")).toBeUndefined();
    expect(afterBrackets({ ...object, names }, "{")?.names.length).toBe(16);
  });

  it("gives what stands in it a path, without what has no name", () => {
    expect(pathIn({ ...object, names: ["a", "", "b"] }, "c")).toBe("a.b.c");
    expect(pathIn(object, "c")).toBe("c");
    expect(pathIn({ ...object, names: ["a"] }, "")).toBe("a");
  });
});
