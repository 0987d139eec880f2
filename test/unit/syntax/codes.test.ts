import { describe, expect, test } from "vitest";
import { enhancedCodeAt, replyCodeAt } from "../../../server/src/syntax/codes";

describe("replyCodeAt", () => {
  test.each([
    ["550", "550"],
    ["550 no", "550"],
    ["550-no", "550"],
    ["250.", "250"],
    ["571,", "571"],
    ["199", undefined],
    ["600", undefined],
    ["999 strange", undefined],
    ["55", undefined],
    ["5500", undefined],
    ["550.5", undefined],
    ["203.0.113.25", undefined],
    ["", undefined],
    ["٥٥٠", undefined],
  ])("%j starts with %j", (line, value) => {
    expect(replyCodeAt(line, 0, line.length)?.value).toBe(value);
  });

  test("gives the columns of the code", () => {
    expect(replyCodeAt("a 550 b", 2, 7)).toEqual({ start: 2, end: 5, kind: "reply", value: "550" });
  });

  test("does not look behind the end of its piece", () => {
    expect(replyCodeAt("550.5", 0, 4)?.value).toBe("550");
    expect(replyCodeAt("5501", 0, 3)?.value).toBe("550");
    expect(replyCodeAt("550", 0, 2)).toBeUndefined();
  });
});

describe("enhancedCodeAt", () => {
  test.each([
    ["5.1.1", "5.1.1"],
    ["4.7.650 The", "4.7.650"],
    ["2.0.0.", "2.0.0"],
    ["5.7.0SMTP", "5.7.0"],
    ["5.7.26,", "5.7.26"],
    ["3.1.1", undefined],
    ["1.2.3", undefined],
    ["6.1.1", undefined],
    ["5.1", undefined],
    ["5.1.", undefined],
    ["5..1", undefined],
    ["5.1.1234", undefined],
    ["5.1234.1", undefined],
    ["4.16.55.1;", undefined],
    ["5.1.1.1", undefined],
    ["55.1.1", undefined],
    ["", undefined],
  ])("%j starts with %j", (line, value) => {
    expect(enhancedCodeAt(line, 0, line.length)?.value).toBe(value);
  });

  test("does not look behind the end of its piece", () => {
    expect(enhancedCodeAt("5.1.12", 0, 5)?.value).toBe("5.1.1");
    expect(enhancedCodeAt("5.1.1.2", 0, 6)?.value).toBe("5.1.1");
    expect(enhancedCodeAt("5.1.1", 0, 4)).toBeUndefined();
  });
});
