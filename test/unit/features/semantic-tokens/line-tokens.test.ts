import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../../server/src/document/log-document";
import { TokenData } from "../../../../server/src/features/semantic-tokens/encode";
import { legendFor, tokenTypes } from "../../../../server/src/features/semantic-tokens/legend";
import { lineTokens } from "../../../../server/src/features/semantic-tokens/line-tokens";

const letters = {
  smtpSuccess: "s",
  smtpIntermediate: "i",
  smtpTransient: "t",
  smtpPermanent: "p",
  smtpCommand: "c",
  smtpAddress: "a",
  smtpQueueId: "q",
};

/** The text with each of its coloured pieces as `⟦letter text⟧`; such marks of its own are taken out before. */
function coloured(marked: string): string {
  const text = marked.replace(/⟦\w ([^⟧]*)⟧/g, "$1");
  const document = new LogDocument("file:///x.log", 1, text);
  return marked
    .split("\n")
    .map((_, line) => withMarks(document, line))
    .join("\n");
}

function withMarks(document: LogDocument, line: number): string {
  const text = document.textOf(line);
  let [out, at] = ["", 0];
  for (const { start, end, type } of lineTokens(document, line)) {
    out += `${text.slice(at, start)}⟦${letters[type]} ${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe("the colours of a line", () => {
  it.each([
    [
      "a delivery",
      "Nov 21 21:17:06 mail postfix/smtp[821]: ⟦q 2F5EE19A3D8⟧: to=<⟦a x@example.org⟧>, relay=mx.example.org[192.0.2.1]:25, delay=0.18, delays=0/0/0/0, dsn=⟦p 5.1.1⟧, status=bounced (host mx.example.org[192.0.2.1] said: ⟦p 550⟧-⟦p 5.1.1⟧ no <⟦a x@example.org⟧> ⟦p 550⟧ ⟦p 5.1.1⟧ here (in reply to ⟦c RCPT TO⟧ command))",
    ],
    [
      "a refusal",
      "Nov 21 21:22:50 mail postfix/smtpd[6811]: NOQUEUE: reject: ⟦c RCPT⟧ from unknown[192.0.2.9]: ⟦t 450⟧ ⟦t 4.2.0⟧ <⟦a g@example.net⟧>: Recipient address rejected: Greylisted; from=<⟦a a@example.org⟧> to=<⟦a g@example.net⟧> proto=ESMTP helo=<mx>",
    ],
    [
      "Exim, whose lines begin with the id",
      "2026-11-21 21:30:30 ⟦q 1xUsfG-000mly-07⟧ ** ⟦a t@example.org⟧ R=r T=remote_smtp H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after ⟦c end of data⟧: ⟦p 550⟧ ⟦p 5.7.1⟧ no",
    ],
    [
      "a message id, which is no address",
      "Nov 21 21:16:26 mail postfix/cleanup[5]: ⟦q 9411019A3AA⟧: message-id=<20261121@example.net>",
    ],
    ["a word that might be a queue id", "Undeliverable mail is kept"],
    [
      "a conversation",
      "⟦s 220⟧ mx.example.org ESMTP\n⟦c EHLO⟧ c.example.net\n⟦s 250⟧ mx.example.org\n⟦c mail from⟧:<⟦a a@example.net⟧>\n⟦s 250⟧ ok\n⟦c RCPT TO⟧:<⟦a b@example.org⟧>\n⟦s 250⟧ ok\n⟦c DATA⟧\n⟦i 354⟧ go\nHELP me, RSET all\n.\n⟦t 451⟧ later\n⟦c QUIT⟧\n⟦s 221⟧ bye",
    ],
    [
      "a login, whose answers are no commands",
      "⟦s 220⟧ mx.example.org ESMTP\n⟦c AUTH⟧ LOGIN\n⟦i 334⟧ VXNlcm5hbWU6\nHELP\n⟦p 535⟧ ⟦p 5.7.8⟧ no",
    ],
    ["columns in UTF-16", "😀 host said: ⟦p 550⟧ ⟦p 5.1.1⟧ 😀 <⟦a b@example.org⟧>: no"],
    ["nothing", ""],
  ])("%s", (_, marked) => {
    expect(coloured(marked)).toBe(marked);
  });

  it("do not overlap, however often a name stands in a line", () => {
    const repeated = "2F5EE19A3D8: 550 5.1.1 <x@example.org> to=<x@example.org> ".repeat(2000);
    const text = `Nov 21 21:17:06 mail postfix/smtp[821]: ${repeated}`;
    const document = new LogDocument("file:///x.log", 1, text);
    const spans = lineTokens(document, 0);
    expect(spans.length).toBeGreaterThanOrEqual(6000);
    for (const [index, span] of spans.entries())
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  });
});

describe("TokenData", () => {
  const document = new LogDocument("file:///x.log", 1, "a\nsaid: 550 5.1.1 no\nsaid: 250 2.1.0 ok");
  const permanent = tokenTypes.indexOf("smtpPermanent");
  const success = tokenTypes.indexOf("smtpSuccess");

  it("counts each token from the one before", () => {
    const tokens = new TokenData();
    tokens.add(document, 0, 2, 9);
    tokens.add(document, 2, 3, 9);
    expect(tokens.data).toEqual([
      ...[1, 6, 3, permanent, 0],
      ...[0, 4, 5, permanent, 0],
      ...[1, 6, 3, success, 0],
      ...[0, 4, 5, success, 0],
    ]);
  });

  it("keeps to its limit", () => {
    const tokens = new TokenData();
    tokens.add(document, 0, 3, 3);
    expect(tokens.count).toBe(3);
  });
});

describe("legendFor", () => {
  it("has standard types for whatever the client does not know", () => {
    expect(legendFor([])).toEqual([
      "string",
      "number",
      "enumMember",
      "keyword",
      "function",
      "variable",
      "type",
    ]);
    expect(legendFor(["smtpPermanent", "type"])[3]).toBe("smtpPermanent");
    expect(legendFor(tokenTypes)).toEqual(tokenTypes);
  });
});
