import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { inlayHints, withTooltip } from "../../../server/src/features/inlay-hints";

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** The text with each hint in its place, as `⟦name⟧`. */
function hinted(text: string, language: "en" | "fr" = "en", range = everything): string {
  const document = new LogDocument("file:///x.log", 1, text);
  const lines = text.split("\n");
  for (const { position, label } of inlayHints(document, range, {
    language,
    lazy: true,
  }).reverse()) {
    const line = lines[position.line] ?? "";
    const { character } = position;
    lines[position.line] = `${line.slice(0, character)}⟦${label}⟧${line.slice(character)}`;
  }
  return lines.join("\n");
}

describe("inlay hints", () => {
  it.each([
    ["a pair, behind its second code", "said: 550 5.1.1⟦Unknown Recipient Mailbox⟧ no"],
    ["a reply code alone", "<** 554⟦Transaction Failed⟧ no"],
    [
      "a line that repeats its code",
      "Nov 21 21:17:06 mail postfix/smtp[8]: 2F5EE19A3D8: to=<x@example.org>, relay=mx[192.0.2.1]:25, dsn=5.1.1⟦Unknown Recipient Mailbox⟧, status=bounced (host mx[192.0.2.1] said: 550-5.1.1 no 550 5.1.1 no (in reply to RCPT TO command))",
    ],
    [
      "a multi-line reply, on its first line",
      "<-  250⟦Requested Action Completed⟧-mx.example.org\n<-  250-PIPELINING\n<-  250 DSN\n -> QUIT\n<-  221⟦Connection Closing⟧ bye",
    ],
    ["no code", "GET /550 HTTP/1.1"],
  ])("%s", (_, marked) => {
    expect(hinted(marked.replace(/⟦[^⟧]*⟧/g, ""))).toBe(marked);
  });

  it("speak the language that is asked for", () => {
    expect(hinted("said: 550 5.1.1 no", "fr")).toBe(
      "said: 550 5.1.1⟦Boîte du destinataire inconnue⟧ no",
    );
  });

  it("stay in the range, its ends included", () => {
    const text = "<** 554 no\n<** 554 no\n<** 554 no";
    const second = { start: { line: 1, character: 7 }, end: { line: 1, character: 7 } };
    const mark = "⟦Transaction Failed⟧";
    expect(hinted(text, "en", second)).toBe(`<** 554 no\n<** 554${mark} no\n<** 554 no`);
    const behind = { start: { line: 2, character: 8 }, end: { line: 9, character: 0 } };
    expect(hinted(text, "en", behind)).toBe(text);
  });

  it("keep away from what is glued to the code", () => {
    const document = new LogDocument("file:///x.log", 1, "<-  250-DSN\n<** 554 no");
    const hints = inlayHints(document, everything, { language: "en", lazy: true });
    expect(hints.map(({ paddingRight }) => paddingRight)).toEqual([true, false]);
  });

  it("have their tooltip at once, or when it is asked for", () => {
    const document = new LogDocument("file:///x.log", 1, "<** 554 no");
    const [lazy] = inlayHints(document, everything, { language: "en", lazy: true });
    const [whole] = inlayHints(document, everything, { language: "en", lazy: false });
    expect(lazy?.tooltip).toBeUndefined();
    expect(whole?.tooltip).toContain("The transaction failed for good");
    expect(lazy && withTooltip(lazy, "en").tooltip).toBe(whole?.tooltip);
    const foreign = { position: { line: 0, character: 0 }, label: "x", data: "no code" };
    expect(withTooltip(foreign, "en")).toEqual(foreign);
  });
});
