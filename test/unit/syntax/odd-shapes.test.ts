import { describe, expect, test } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { linesOf } from "../document/lines";
import { annotate, plainLines } from "./annotated";

/** The text with the codes marked that are found when it is opened as a document. */
function mark(annotated: string): string {
  const text = plainLines(annotated).join("\n");
  const { lines, textOf } = open(text);
  return lines.map(({ reading }, at) => annotate(textOf(at), reading?.tokens ?? [])).join("\n");
}

function open(text: string) {
  const document = new LogDocument("file:///x.log", 1, text);
  return { lines: linesOf(document), textOf: (line: number) => document.textOf(line), document };
}

const raw = String.raw;
const postfix =
  "Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<a@example.net>, relay=mx[192.0.2.1]:25, delay=1, delays=1/0/0/0, ";

describe("odd shapes", () => {
  test.each([
    [
      "a code at the end of a folded line",
      "Diagnostic-Code: smtp; ⟦550⟧-not here ⟦550⟧\n    ⟦5.1.1⟧ no such user",
    ],
    ["a detail of two digits", "RCPT failed: ⟦550⟧ ⟦5.1.10⟧ RESOLVER.ADR.RecipientNotFound"],
    [
      "a vendor's detail of three digits",
      "remote said: ⟦550⟧ ⟦5.7.606⟧ Access denied, banned sending IP",
    ],
    [
      "replies joined in mid-sentence",
      `${postfix}dsn=⟦5.7.1⟧, status=bounced (host mx[192.0.2.1] said: ⟦550⟧-⟦5.7.1⟧ listed, see ⟦550⟧-⟦5.7.1⟧ the list ⟦550⟧ ⟦5.7.1⟧ bye (in reply to RCPT TO command))`,
    ],
    [
      "a 2xx continuation that becomes 4xx",
      "⟦220⟧ mx.example.com ESMTP\nEHLO c.example.com\n⟦250⟧-mx.example.com\n⟦250⟧-SIZE 1000\n⟦421⟧ ⟦4.3.2⟧ shutting down",
    ],
    [
      "an enhanced code before the reply code",
      `#< #⟦5.1.1⟧ smtp;⟦550⟧ ⟦5.1.1⟧ User unknown> #SMTP#`,
    ],
    [
      "an empty text and a colon behind the code",
      "2026-11-21 21:30:09 1xUsev-000maX-34 ** a@example.net R=r T=t H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@example.net>: ⟦550⟧: : User unknown",
    ],
    [
      "line ends written out as \\r\\n",
      raw`smtp: server said "⟦550⟧-⟦5.1.1⟧ no such user\r\n⟦550⟧ ⟦5.1.1⟧ try again\r\n"`,
    ],
    [
      "an address on the web before a line end that is written out",
      raw`smtp: server said "⟦550⟧-⟦5.1.1⟧ see https://www.example.com/550\n⟦550⟧-⟦5.1.1⟧ www.example.com/x\r\n⟦550⟧ ⟦5.1.1⟧ no"`,
    ],
    [
      "line ends written out as #015#012",
      "Nov 21 21:16:42 mail dma[1a2b]: remote delivery deferred: mx.example.com [192.0.2.1] failed after RCPT: ⟦450⟧-⟦4.2.0⟧ Greylisted#015#012⟦450⟧ ⟦4.2.0⟧ wait",
    ],
    [
      "quotes inside quotes",
      raw`{"event":"bounce","smtp_response":"⟦550⟧ ⟦5.1.1⟧ \"User \\\"x\\\" unknown\" (⟦550⟧ ⟦5.1.1⟧)"}`,
    ],
    ["dsn with the reply behind it", `${postfix}dsn=⟦2.1.5⟧, status=sent (⟦250⟧ ⟦2.0.0⟧ Ok)`],
    [
      "colours",
      "\u001b[32mNov 21 21:16:42\u001b[0m mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: \u001b[1;31m⟦550⟧\u001b[0m ⟦5.1.1⟧ <a@example.net>: User unknown; from=<> to=<a@example.net> proto=SMTP helo=<x>",
    ],
    ["tabs", "S:\t⟦220⟧ mx.example.com ESMTP\nC:\tEHLO x.example.com\nS:\t⟦502⟧\t⟦5.5.1⟧ no"],
    ["a byte order mark", `\ufeff${postfix}dsn=⟦5.1.1⟧, status=bounced (no such user)`],
    [
      "an emoji before the code",
      `Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: ⟦554⟧ ⟦5.7.1⟧ <💌🙈@example.net>: 🚫 see ⟦554⟧ ⟦5.7.1⟧; from=<> to=<💌🙈@example.net> proto=SMTP helo=<x>`,
    ],
    ["NUL", "⟦220⟧ mx.example.com ESMTP\u0000\nEHLO x.example.com\n⟦250⟧ \u0000ok"],
    ["a lone surrogate", "S: ⟦220⟧ mx.example.com ESMTP \ud800\nC: EHLO \udc00\nS: ⟦550⟧ \ud800no"],
    [
      "a file cut in mid-line",
      `⟦550⟧ ⟦5.1.1⟧ <a@example.net>: Recipient addr\n${postfix}dsn=⟦5.1.1⟧, sta`,
    ],
  ])("%s", (_, text) => {
    expect(mark(text)).toBe(text);
  });

  test("codes keep their places behind colours", () => {
    const { lines, textOf } = open("\u001b[31mS: 220 mx.example.com ESMTP\u001b[0m");
    const [token] = lines[0]?.reading?.tokens ?? [];
    expect(token && textOf(0).slice(token.start, token.end)).toBe("220");
    expect(token?.start).toBe(8);
  });

  test("a line of 10 MB is read to its end", () => {
    const line = `${postfix}dsn=5.1.1, status=bounced (host mx[192.0.2.1] said: 550 ${"x ".repeat(5_000_000)}550 5.1.1 end)`;
    const { lines } = open(line);
    const values = lines[0]?.reading?.tokens.map(({ value }) => value);
    expect(values).toEqual(["5.1.1", "550", "550", "5.1.1"]);
  });
});
