import { describe, expect, it } from "vitest";
import { closedSpans } from "../../../../server/src/syntax/general/closed";
import { plainLines } from "../annotated";
import { readGenerally as read } from "./read-generally";

/** The text with what is an address of the web or of mail in `⟦…⟧`. */
function marked(annotated: string): string {
  const [text = ""] = plainLines(annotated);
  let [result, at] = ["", 0];
  for (const { start, end } of closedSpans(text)) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return result + text.slice(at);
}

describe("an address of the web or of mail", () => {
  it.each([
    "nothing here",
    "see ⟦http://example.com/550⟧ for more",
    "see ⟦www.example.com/550⟧ for more",
    "at ⟦git+ssh://x/550⟧ or a://b",
    "at 1://x and ://x",
    "<⟦https://example.com/550⟧>",
    String.raw`"⟦https://example.com/550⟧\r\n550"`,
    String.raw`at ⟦smb://share\550⟧`,
    "to ⟦bob@example.org⟧, ⟦anna@example.org⟧",
    "to ⟦<SRS0=550-x=b@example.org>⟧",
    "to ⟦<a!550-b@example.org:25>⟧",
    "to (⟦bob@example.org⟧)",
    "to ⟦@example.org⟧",
    "a @ b",
    "to ⟦<bob@[192.0.2.1]>⟧",
    "to ⟦bob@example.org⟧ by ⟦http://example.com/⟧",
    "by ⟦http://example.com/⟧ to ⟦bob@example.org⟧",
    // Momentum's records: at signs separate their fields.
    "D@1767064868@91/6D@B@550@example.org",
    "a ⟦b@c⟧",
  ])("%s", (text) => {
    expect(marked(text)).toBe(text);
  });

  it("ends in a time that does not grow with what follows", () => {
    const long = "x".repeat(3000);
    expect(closedSpans(`http://${long}`)).toEqual([{ start: 0, end: "http://".length + 2000 }]);
  });

  it.each([
    "smtp error for <SRS0=550-x=b@example.org>",
    "smtp error for a!550-b@example.org",
    "smtp error for 550-a@example.org",
    "smtp error for <a@example.org>: see http://www.example.com/?code=550 there",
  ])("has no code: %s", (line) => {
    expect(read(line)).toBe(line);
  });
});
