import { describe, expect, it } from "vitest";
import { codesIn } from "../../../server/src/features/codes-in";

/** The line with each link in `⟦…⟧`. */
function linked(line: string): string {
  return [...codesIn(line, "en")]
    .reverse()
    .reduce(
      (text, { start, end }) =>
        `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
      line,
    );
}

describe("codesIn", () => {
  it.each([
    "<** ⟦550 5.1.1⟧ <x@example.net>: Recipient address rejected",
    "<-  ⟦250⟧ OK",
    "<~* ⟦535 5.7.8⟧ Error: authentication failed",
    "⟦550 5.1.1⟧ User unknown",
    "⟦550-5.1.1⟧ User unknown",
    "⟦550⟧ User unknown",
    "⟦250 2.1.0⟧ Ok",
    "⟦220⟧ mail.example.net ESMTP Postfix",
    "⟦250⟧-PIPELINING",
    "⟦354⟧ End data with <CR><LF>.<CR><LF>",
    "Nov 21 21:16:27 mail postfix/smtpd[562]: NOQUEUE: reject: RCPT from c.example.com[198.51.100.7]: ⟦550 5.1.1⟧ <n@example.net>: Recipient address rejected",
    "\u001b[31m<** ⟦550 5.1.1⟧ no\u001b[0m",
    "200 files",
    "250 OK",
    "502 Command not implemented",
    "550 passing tests",
    "421 files changed, 550 insertions(+), 250 deletions(-)",
    "HTTP/1.1 502 Bad Gateway",
    "added 550 packages, and audited 551 packages in 5s",
    "drwxr-xr-x 2 root root 550 Nov 21 20:00 x",
    "node v5.1.1",
    "",
  ])("links %j", (marked) => {
    expect(linked(marked.replace(/[⟦⟧]/g, ""))).toBe(marked);
  });

  it("gives each code its name", () => {
    expect(codesIn("<** 550 5.1.1 no", "fr")).toEqual([
      { start: 4, end: 13, code: "550 5.1.1", name: "Boîte du destinataire inconnue" },
    ]);
  });

  it("reads so much of a line, and gives so many codes", () => {
    expect(codesIn(`${" ".repeat(4000)}said: 550 5.1.1 no`, "en")).toEqual([]);
    expect(codesIn("said: 550 5.1.1 no ".repeat(200), "en")).toHaveLength(50);
  });
});
