import { describe, expect, test } from "vitest";
import { type Context, contextAt, replyAt } from "../../../server/src/document/context";
import { LogDocument } from "../../../server/src/document/log-document";

/** What is known at the line that holds `¦`. */
function context(text: string): Partial<Context> {
  const { document, line } = marked(text);
  return contextAt(document, line) ?? {};
}

function reply(text: string): string {
  const { document, line } = marked(text);
  return replyAt(document, line);
}

function marked(text: string): { document: LogDocument; line: number } {
  const line = text.split("\n").findIndex((one) => one.includes("¦"));
  return { document: new LogDocument("file:///x.log", 1, text.replace("¦", "")), line };
}

const session = (lines: string) =>
  `220 mx.example.com ESMTP\nEHLO c.example.net\n250 mx.example.com\n${lines}`;

describe("what a log line tells", () => {
  test.each<[string, string, Partial<Context>]>([
    [
      "Postfix sends",
      "¦Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))",
      {
        producer: "postfix",
        asked: "RCPT",
        direction: "out",
        host: "mx.example.net",
        recipient: "bob@example.net",
        queueId: "906CB19A3B7",
      },
    ],
    [
      "Postfix receives",
      "¦Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from client.example.org[192.0.2.7]: 554 5.7.1 <bob@example.net>: Relay access denied; from=<amy@example.org> to=<bob@example.net> proto=ESMTP helo=<client.example.org>",
      {
        producer: "postfix",
        asked: "RCPT",
        direction: "in",
        host: "client.example.org",
        sender: "amy@example.org",
        recipient: "bob@example.net",
      },
    ],
    [
      "Exim sends",
      "¦2026-11-21 21:30:09 1xUsev-000maX-34 ** bob@example.org R=r T=t H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<bob@example.org>: 550 5.1.1 no",
      {
        producer: "exim",
        asked: "RCPT",
        direction: "out",
        host: "mx.example.org",
        recipient: "bob@example.org",
        queueId: "1xUsev-000maX-34",
      },
    ],
    [
      "nobody has seen before",
      "¦delivery to <bob@example.net> failed: remote server replied 550 5.1.1 User unknown",
      { producer: "general" },
    ],
    [
      "a notification's fields",
      "Final-Recipient: rfc822; bob@example.net\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp;¦ 550 5.1.1 no such\n user here",
      {
        producer: "dsn",
        direction: "out",
        host: "mx.example.net",
        recipient: "bob@example.net",
      },
    ],
  ])("%s", (_, text, known) => {
    expect(context(text)).toMatchObject(known);
  });
});

describe("the reply", () => {
  test.each([
    ["¦1xUsev-000maX-34 ** b@c R=r T=t: after RCPT TO:<b@c>: 550 5.1.1 no", "550 5.1.1 no"],
    ["¦delivery failed: remote server replied 550 5.1.1 unknown", "550 5.1.1 unknown"],
    [
      "Final-Recipient: rfc822; b@c\nDiagnostic-Code: smtp;¦ 550 5.1.1 no such\n user here",
      "550 5.1.1 no such\n user here",
    ],
  ])("of %j is %j", (text, said) => expect(reply(text)).toBe(said));
});

describe("a line", () => {
  const document = new LogDocument("file:///x.log", 1, `words\n550 ${"x".repeat(9000)}   `);

  test("that no format reads, or that is not there, has no context", () => {
    expect(contextAt(document, 0)).toBeUndefined();
    expect(contextAt(document, 9)).toBeUndefined();
  });

  test("gives of its reply 8,000 units at most", () => {
    expect(replyAt(document, 1)).toBe(`550 ${"x".repeat(7996)}`);
    expect(reply("¦550 5.1.1 no   ")).toBe("550 5.1.1 no");
  });
});

describe("what a conversation tells", () => {
  test("each RCPT has its own reply, pipelined or not", () => {
    const talk = (mark: string) =>
      session(
        `MAIL FROM:<amy@example.org>\nRCPT TO:<one@example.net>\nRCPT TO:<two@example.net>\n250 2.1.0 Ok\n550${mark === "one" ? "¦" : ""} 5.1.1 no\n550${mark === "two" ? "¦" : ""} 5.1.1 no`,
      );
    expect(context(talk("one"))).toMatchObject({
      sender: "amy@example.org",
      recipient: "one@example.net",
    });
    expect(context(talk("two"))).toMatchObject({
      sender: "amy@example.org",
      recipient: "two@example.net",
    });
  });

  test("a reply to the message has the only recipient, and none of several", () => {
    const one = session(
      "MAIL FROM:<a@example.org>\n250 ok\nRCPT TO:<b@example.net>\n250 ok\nDATA\n354 go\n.\n554¦ spam",
    );
    expect(context(one)).toMatchObject({ asked: "END-OF-DATA", recipient: "b@example.net" });
    const two = one.replace("DATA", "RCPT TO:<c@example.net>\n250 ok\nDATA");
    expect(context(two)).not.toHaveProperty("recipient");
  });

  test("conversations that mix are told apart by their process", () => {
    const line = (pid: number, text: string) =>
      `Nov 21 21:16:42 mail postfix/smtpd[${pid}]: ${text}`;
    const mixed = [
      line(1, "> a[192.0.2.1]: 220 mx.example.com ESMTP"),
      line(2, "> b[192.0.2.2]: 220 mx.example.com ESMTP"),
      line(1, "< a[192.0.2.1]: MAIL FROM:<amy@example.org>"),
      line(2, "< b[192.0.2.2]: RCPT TO:<two@example.net>"),
      line(1, "> a[192.0.2.1]: 250 2.1.0 Ok"),
      line(1, "< a[192.0.2.1]: RCPT TO:<one@example.net>"),
      line(2, "> b[192.0.2.2]: 550 5.1.1 no"),
      line(1, "> a[192.0.2.1]: 554¦ 5.7.1 no"),
    ];
    expect(context(mixed.join("\n"))).toMatchObject({
      asked: "RCPT",
      recipient: "one@example.net",
    });
    const other = mixed.join("\n").replace("¦", "").replace("550 5.1.1", "550¦ 5.1.1");
    expect(context(other)).toMatchObject({ asked: "RCPT", recipient: "two@example.net" });
  });

  test("the reply's lines are joined", () => {
    const text = session(
      "MAIL FROM:<a@example.org>\n250 ok\nRCPT TO:<b@example.net>\n550-5.1.1 no such\n550 5.1.1¦ user",
    );
    expect(reply(text)).toBe("550-5.1.1 no such\n550 5.1.1 user");
  });

  test("of a thousand pipelined RCPT each reply has its own", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `user${index}@example.net`);
    const commands = names.map((name) => `RCPT TO:<${name}>`).join("\n");
    const replies = names.map((_, index) => `550${index === 700 ? "¦" : ""} 5.1.1 no`).join("\n");
    const text = session(`MAIL FROM:<amy@example.org>\n${commands}\n250 ok\n${replies}`);
    expect(context(text)).toMatchObject({
      sender: "amy@example.org",
      recipient: "user700@example.net",
    });
  });

  test("nothing is left of a transaction far above", () => {
    const begun = "MAIL FROM:<a@example.org>\n250 ok\nRCPT TO:<b@example.net>\n250 ok\n";
    const far = session(`${begun}${"\n".repeat(400)}554¦ 5.7.1 no`);
    expect(context(far)).not.toHaveProperty("recipient");
  });

  test("a command that is edited is told anew", () => {
    const text = session("MAIL FROM:<a@example.org>\n250 ok\nRCPT TO:<b@one.example>\n550 no");
    const document = new LogDocument("file:///x.log", 1, text);
    const last = document.lineCount - 1;
    expect(contextAt(document, last)).toMatchObject({ recipient: "b@one.example" });
    const range = { start: { line: 3, character: 11 }, end: { line: 3, character: 12 } };
    document.update([{ range, text: "amy" }], 2);
    expect(contextAt(document, last)).toMatchObject({ sender: "amy@example.org" });
  });
});
