import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);
const RETURNED = "Content-Type: message/rfc822\n\n";

describe("the conversation in Courier's bounce", () => {
  const opening = "<b@example.org>:";

  it.each([
    `${opening}\n     mx.example.org [192.0.2.1]:\n >>> RCPT TO:<550@example.org>\n <<< ⟦550⟧ no`,
    `${opening}\n     mx.example.org [192.0.2.1] [192.0.2.1]:\n >>> DATA\n <<< ⟦554⟧ no`,
    `${opening}\n     [192.0.2.1]:\n <<< ⟦550⟧-no\n <<< ⟦550⟧ end`,
    `${opening}\n <<< words`,
    " <<< ⟦550⟧ ⟦5.1.1⟧ no",
    " <<< 550 lines",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("tells who speaks, and of whom", () => {
    const text = `${opening}\n     mx [192.0.2.1]:\n >>> DATA\n <<< 554 no`;
    expect(readingsOf(text)).toMatchObject([
      { bounce: { part: "notice", recipient: "b@example.org" } },
      { format: "courier-bounce" },
      { format: "courier-bounce", speech: { by: "client", verb: "DATA" } },
      {
        format: "courier-bounce",
        speech: { by: "server", code: "554" },
        bounce: { part: "notice", recipient: "b@example.org" },
      },
    ]);
    expect(last(" >>> RCPT TO:<b@example.org>\n <<< 550 no")).toMatchObject({
      format: "courier-bounce",
      bounce: { part: "notice" },
    });
  });

  it.each([
    " >>> DATA",
    `${RETURNED} >>> RCPT TO:<b@example.org>`,
    `${opening}\n >>> hello there`,
    `${opening}\nx     mx [192.0.2.1]:`,
    `${opening}\n    mx [192.0.2.1]:`,
    `${opening}\n     mx 192.0.2.1:`,
    `${opening}\n     mx [192.0.2.1]`,
    `${opening}\n     mx [192.0.2.1]: x`,
    "     mx [192.0.2.1]:",
  ])("%j is none of it", (text) => expect(last(text)?.format).not.toBe("courier-bounce"));
});

describe("the words of IONOS and GMX", () => {
  const error = "SMTP error from remote server for RCPT TO command, host: mx (192.0.2.1) reason:";

  it.each([
    `${error} ⟦550⟧ ⟦5.1.1⟧ no`,
    `  Error: ${error} ⟦550⟧ no`,
    `${error} ⟦550⟧-⟦5.1.1⟧ no\n⟦550⟧-⟦5.1.1⟧ more\n⟦550⟧ ⟦5.1.1⟧ end\n550 words`,
    `${error} ⟦550⟧-no\n broken off\n⟦550⟧ end`,
    `${error} ⟦550⟧ no\n\n550 words`,
    `${error} ⟦550⟧-no\n421 words`,
    "SMTP error from remote server after transfer of mail text, host: mx reason: ⟦550⟧ no",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("are a notice of one block, and name the command", () => {
    const [first, second] = readingsOf(`${error} 550-no\n550 end`);
    expect(first).toMatchObject({ asked: "RCPT", bounce: { part: "notice" } });
    expect(second).toMatchObject({ format: "ionos-bounce", bounce: { part: "notice" } });
    expect(first?.block).toBeDefined();
    expect(second?.block).toBe(first?.block);
    expect(last(`${RETURNED}${error} 550 no`)).not.toMatchObject({ format: "ionos-bounce" });
  });
});

describe("what follows the words of IONOS", () => {
  const error = "SMTP error from remote server for RCPT TO command, host: mx (192.0.2.1)";

  it.each([
    error,
    `${error} reason: 550 no\nwords`,
    `${error} reason: 550 no\n550 words`,
    `${error} reason: 550 no\n  `,
    `${error} reason: 550-no\nwords`,
    `${error} reason: 550-no\n421 words`,
  ])("is none of theirs: %j", (text) => expect(last(text)?.format).not.toBe("ionos-bounce"));
});

describe("a delivery status notification", () => {
  const field = "Final-Recipient: rfc822; b@example.org";

  it.each([
    `${field}\nStatus: ⟦5.1.1⟧`,
    "Status: ⟦5.1.1⟧ (no such user)",
    "Status: ⟦4.4.7⟧ - expired",
    "status:⟦5.1.1⟧",
    "Status: ⟦5.1.1⟧=20",
    `${field}\nStatus:\n ⟦5.1.1⟧ (no)`,
    `${field}\nStatus:\n 5.1.1 released`,
    "Diagnostic-Code: smtp; ⟦550⟧ ⟦5.1.1⟧ no",
    "Diagnostic-Code: ⟦550⟧ no",
    "diagnostic-code:smtp;⟦550⟧-⟦5.1.1⟧ no\n ⟦550⟧ ⟦5.1.1⟧ end",
    "Diagnostic-Code: smtp;\n ⟦550⟧ ⟦5.1.1⟧ no",
    "Diagnostic-Code:\n smtp; ⟦550⟧ ⟦5.1.1⟧ no",
    "Diagnostic-Code: x-unix; 550 5.1.1",
    "Diagnostic-Code: X-Unix; 550\n 550 5.1.1",
    `${field}\nX-Mailer: 550\n 550 5.1.1`,
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  /** RFC 3464 section 2.3. */
  it.each([
    [field, "b@example.org"],
    ["Original-Recipient: rfc822;b@example.org", "b@example.org"],
    ["X-Actual-Recipient: RFC822; b@example.org", "b@example.org"],
    ["Final-Recipient: LOCAL; <b@example.org>", "b@example.org"],
    ["Final-Recipient: b@example.org ", "b@example.org"],
    ["Final-Recipient: rfc822; b@example.org and c", undefined],
    ["Remote-MTA: dns; mx.example.org", undefined],
    ["Final-Log-ID: 550", undefined],
    ["Action: failed", undefined],
    ["action:delayed", undefined],
    ["Action: delivered", undefined],
    ["Action: relayed (to mailer)", undefined],
    ["Action: expanded", undefined],
  ])("%s", (line, recipient) => {
    const reading = last(line);
    expect(reading).toMatchObject({ format: "dsn", tokens: [], bounce: { part: "report" } });
    expect(reading?.bounce?.recipient).toBe(recipient);
    expect(reading?.block).toBe("dsn");
  });

  it.each([
    "Status: 5.1.1 released",
    "Status: 550",
    "Status: RO",
    "Action: failed-over",
    "Action: failedx",
    "Action: reject",
    "Arrival-Date: Sat, 21 Nov 2026",
    "X-Final-Recipient: rfc822; b@example.org",
    `${field}\n  `,
    `${field}\n\nArrival-Date: x`,
    `${field}\nwords`,
  ])("%j is none of it", (text) => expect(last(text)?.format).not.toBe("dsn"));

  it("goes on with any field", () => {
    expect(last(`${field}\nArrival-Date: Sat, 21 Nov 2026`)?.format).toBe("dsn");
    expect(last(`${field}\nX_1-a: 550`)?.format).toBe("dsn");
  });
});

describe("esmtp -v", () => {
  it.each([
    "Connected to MTA\nFrom a@x.org: ⟦250⟧ ok\nTo 550@x.org: ⟦550⟧ no\nMessage sent: ⟦554⟧ no",
    "Connected to MTA\nTo b@x.org: ⟦550⟧",
    "Connected to MTA\nTo b@x.org: 5501 no",
    "Connected to MTA\nTo b@x.org: 650 no",
    "0 (null)\nb@x.org: ⟦554⟧ no\nc@x.org: ⟦550⟧",
    "Connected to MTA\n\nTo b@x.org: ⟦550⟧ no",
    "0 (null)\nwords\nb@x.org: ⟦554⟧ no",
    "0 (null)\nTo b@x.org: 250 ok",
    "0 (null)\n\nb@x.org: 554 items",
    "0 (null) \nb@x.org: 554 items",
    "Connected to MTA\nDisconnected to MTA\nTo b@x.org: 250 ok",
    "x Connected to MTA\nTo b@x.org: 250 ok",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("has at most twenty lines of text in a row", () => {
    const text = (lines: number) =>
      `Connected to MTA\n${"words\n".repeat(lines)}To b@x.org: 550 no`;
    expect(last(text(20))?.format).toBe("esmtp");
    expect(last(text(21))?.format).not.toBe("esmtp");
    const twice = `Connected to MTA\n${`${"words\n".repeat(15)}To b@x.org: 550 no\n`.repeat(3)}`;
    expect(last(twice.trimEnd())?.format).toBe("esmtp");
  });
});
