import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../server/src/render/escape";
import { plainText, withCodeSpans } from "../../../server/src/render/other-markup";

const hover = [
  "**550 5.1.1 Unknown**  \n5yz · Recipient: x&#64;example&#46;org · Server: [mx](https://example.com/a_b)",
  "Type `*` or `a_b`.",
  "*Sender*: Wait.",
].join("\n\n");

describe("plainText", () => {
  it("leaves nothing of Markdown but the words, addresses of links in brackets", () => {
    expect(plainText(hover)).toBe(
      "550 5.1.1 Unknown\n5yz · Recipient: x@example.org · Server: mx (https://example.com/a_b)\n\nType * or a_b.\n\nSender: Wait.",
    );
  });

  it("leaves out the address of a link that only our client can follow", () => {
    expect(plainText('[Copy](command:smtpLens.copy?%5B%5D "Copies it") it')).toBe("Copy it");
  });

  it("gives back any text that was escaped, but for blanks at its ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(plainText(escapeMarkdown(text)).replaceAll("\u00a0", " ")).toBe(text);
      }),
    );
  });
});

describe("withCodeSpans", () => {
  it("shows names of a log as code, and changes nothing else", () => {
    expect(withCodeSpans(hover)).toBe(hover.replace("x&#64;example&#46;org", "`x@example.org`"));
  });

  it.each([
    ["deferred &#40;4&#46;2&#46;0&#41;", "deferred (`4.2.0`)"],
    ["Bounced&#58; no", "Bounced: no"],
    ["&#96;550&#96;", "&#96;550&#96;"],
    ["**2F5&#45;1**", "**`2F5-1`**"],
  ])("makes of %j %j", (escaped, shown) => {
    expect(withCodeSpans(escaped)).toBe(shown);
  });

  it("leaves nothing of an escaped text live outside of code", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const rest = withCodeSpans(escapeMarkdown(text)).replace(/`[^`]+`|&#\d+;|&nbsp;/g, "");
        expect(rest).not.toMatch(/[\\`*_{}[\]#+\-.!|~<>&/@=$^]/);
      }),
    );
  });
});
