import { describe, expect, it } from "vitest";
import { codesInWords } from "../../../server/src/syntax/words";

describe("codesInWords", () => {
  it.each([
    ["550 5.1.1", ["550 5.1.1"]],
    ["550-5.1.1", ["550 5.1.1"]],
    ["334, 553", ["334", "553"]],
    ["compare 450 with 4.2.2.", ["450", "4.2.2"]],
    ["550 5.1.1 vs 550 5.7.1", ["550 5.1.1", "550 5.7.1"]],
    ["192.0.2.250 and 5.1.1.2", []],
    ["x550 550x 5500 999", []],
    ["", []],
  ])("finds in %j %j", (text, codes) => {
    expect(codesInWords(text)).toEqual(codes);
  });
});
