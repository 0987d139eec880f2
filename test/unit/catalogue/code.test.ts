import { describe, expect, it } from "vitest";
import { formatCode, parseCode } from "../../../server/src/catalogue/index";

describe("parseCode", () => {
  it.each([
    ["550", { reply: "550" }],
    [" 250 ", { reply: "250" }],
    ["5.1.1", { enhanced: "5.1.1" }],
    ["5.7.509", { enhanced: "5.7.509" }],
    ["550 5.1.1", { reply: "550", enhanced: "5.1.1" }],
    ["550-5.1.1", { reply: "550", enhanced: "5.1.1" }],
    ["550 #5.1.0", { reply: "550", enhanced: "5.1.0" }],
  ])("reads %j", (text, code) => {
    expect(parseCode(text)).toEqual(code);
  });

  it.each([
    "",
    "999",
    "654",
    "199",
    "55",
    "5500",
    "5.1",
    "3.1.1",
    "5.8.1",
    "5.1.1.1",
    "550 550",
    "5.1.1 550",
    "abc",
  ])("refuses %j", (text) => {
    expect(parseCode(text)).toBeUndefined();
  });
});

describe("formatCode", () => {
  it("puts the reply code first", () => {
    expect(formatCode({ enhanced: "5.1.1", reply: "550" })).toBe("550 5.1.1");
    expect(formatCode({ enhanced: "5.1.1" })).toBe("5.1.1");
  });
});
