import { describe, expect, it } from "vitest";
import { escapeMarkdown, jsonOf, visible } from "../../../server/src/render/escape";

const LIVE = /[<>[\]()`*_!~|\\]|:\/\/|@/;

describe("escapeMarkdown", () => {
  it.each([
    "<b>bold</b>",
    "[x](command:workbench.action.quit)",
    "![](http://example.com/y)",
    "http://example.com",
    "someone@example.com",
    "`code`",
    "&lt;script&gt;",
    "| a | b |",
    "# heading",
    "~~struck~~ **bold** __bold__",
  ])("leaves nothing live in %j", (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped.replaceAll(/&#\d+;|&nbsp;/g, "")).not.toMatch(LIVE);
  });

  it("keeps plain text as it is", () => {
    expect(escapeMarkdown("Nom d utilisateur é")).toBe("Nom d utilisateur é");
  });
});

describe("visible", () => {
  it.each([
    ["a\u202eb", "a<U+202E>b"],
    ["\u200b", "<U+200B>"],
    ["\u001b[31m", "<U+001B>[31m"],
    ["\ud800", "<U+D800>"],
    ["a\u3164b\u2800\ufe0f", "a<U+3164>b<U+2800><U+FE0F>"],
  ])("writes out what cannot be seen in %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe("jsonOf", () => {
  it("writes what cannot be seen as escapes, and keeps the value", () => {
    const value = { a: "x\u202ey\u200b\u0085\u{e0001}\ud800", b: "é" };
    const text = jsonOf(value);
    expect(text).toBe('{"a":"x\\u202ey\\u200b\\u0085\\udb40\\udc01\\ud800","b":"é"}');
    expect(JSON.parse(text)).toEqual(value);
  });
});
