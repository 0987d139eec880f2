import { describe, expect, it } from "vitest";
import { explainText } from "../../../server/src/features/explain-text";
import { delivery } from "./failures/log";

describe("explainText", () => {
  it.each([
    ["550", "550 "],
    [" 5.1.1 ", "5.1.1 "],
    ["550-5.1.1", "550 5.1.1 "],
    ["SMTP error 550 5.1.1", "550 5.1.1 "],
    [delivery("a@b.example", "4.2.2", "452 4.2.2 Mailbox full"), "452 4.2.2 "],
    [delivery("a@b.example", "2.0.0", "250 2.0.0 Ok"), "2.0.0 "],
  ])("explains %s", (text, title) => {
    expect(explainText(text, "en").title.startsWith(title)).toBe(true);
  });

  it("tells class, command, reason, what to do and the reference, and nothing of the log", () => {
    const line = delivery("ann@b.example", "5.1.1", "550 5.1.1 Sorry, mailbox full");
    const { markdown } = explainText(line, "en");
    for (const part of [
      "5yz: permanent failure",
      "In reply to RCPT TO",
      "Reason: mailbox full",
      "What to do",
      "https://www.rfc-editor.org/rfc/",
    ])
      expect(markdown).toContain(part);
    for (const part of ["ann@", "mx.example.org", "command:"]) expect(markdown).not.toContain(part);
  });

  it("is French where that is asked for", () => {
    expect(explainText("421", "fr").markdown).toContain("échec temporaire");
  });

  it("says what would be a code where there is none", () => {
    expect(() => explainText("999", "en")).toThrow(/999 is not an SMTP code/);
    expect(() => explainText("", "en")).toThrow(/Give one line/);
    const line =
      "Nov 21 21:16:27 mail postfix/smtpd[562]: disconnect from mx1.example.com[198.51.100.7]";
    expect(() => explainText(line, "fr")).toThrow(/Aucun code SMTP/);
  });
});
