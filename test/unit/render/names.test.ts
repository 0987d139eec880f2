import { describe, expect, it } from "vitest";
import { counted } from "../../../server/src/render/counted";
import { plain } from "../../../server/src/render/escape";
import { fileName } from "../../../server/src/render/names";

describe("the name of a file", () => {
  it.each([
    ["file:///var/log/mail.log", "mail.log"],
    ["file:///c%3A/logs/mail%20log.1", "mail log.1"],
    ["vscode-vfs://github/owner/logs/maillog?ref=main", "maillog"],
    ["untitled:Untitled-1", "Untitled-1"],
    ["file:///var/log/", "log/"],
    ["file:///100%", "100%"],
  ])("of %s is %s", (uri, name) => {
    expect(fileName(uri)).toBe(name);
  });
});

describe("plain text", () => {
  it("is cut where it is too long, and hides nothing", () => {
    expect(plain("abc\u202e", 4)).toBe("abc<U+202E>");
    expect(plain("abcde", 4)).toBe("abcd…");
  });
});

describe("a number of things", () => {
  it("is written as the language writes numbers", () => {
    const messages = { one: "1 message", many: "{count} messages" };
    expect(counted(1, messages, "en")).toBe("1 message");
    expect(counted(0, messages, "en")).toBe("0 messages");
    expect(counted(12345, messages, "en")).toBe("12,345 messages");
  });
});
