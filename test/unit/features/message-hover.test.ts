import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { LogDocument } from "../../../server/src/document/log-document";
import { messageHover } from "../../../server/src/features/message-hover";
import { messageList, messageTold } from "../../../server/src/features/messages/lists";
import { mayBeId } from "../../../server/src/features/messages/names";
import { historyOf, open, openCorpus } from "../history/open";
import { daemon } from "./navigation-logs";

function hoverOn(
  document: ReturnType<typeof open>,
  line: number,
  text: string,
  commandLinks = false,
  language: "en" | "fr" = "en",
) {
  const character = document.textOf(line).indexOf(text) + 2;
  const history = historyOf(document);
  const hover = messageHover(document, { line, character }, { history, language, commandLinks });
  const value = (hover?.contents as MarkupContent | undefined)?.value;
  return {
    range: hover?.range,
    lines: value?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).split(/ {2}\n|\n\n/),
  };
}

describe("the hover on a message's id", () => {
  const log = open(daemon);

  it("tells what became of it, step by step", () => {
    const { range, lines } = hoverOn(log, 9, "4F1A219A3E1");
    const start = log.textOf(9).indexOf("4F1A");
    expect(range).toEqual({
      start: { line: 9, character: start },
      end: { line: 9, character: start + 11 },
    });
    expect(lines).toEqual([
      "**4F1A219A3E1** · a@example.org → b@example.net + 1",
      "Recipients: 1 delivered and 1 bounced. Reason: unknown recipient (550 5.1.1)",
      "line 2: came in from mx.example.org",
      "line 7: delivered for b@example.net",
      "line 8: bounced for x@example.com (mx.example.com)",
      "line 9: sender told by message B0A1219A3E2",
      "line 10: left the queue",
    ]);
  });

  it("tells the same on the message id, and of the notification what it tells of", () => {
    expect(hoverOn(log, 2, "one@").lines?.[0]).toBe(
      "**4F1A219A3E1** · a@example.org → b@example.net + 1",
    );
    expect(hoverOn(log, 10, "B0A1219A3E2").lines).toEqual([
      "**B0A1219A3E2** · → a@example.org",
      "Delivered",
      "line 9: tells of message 4F1A219A3E1",
      "line 11: delivered (mx.example.org)",
    ]);
  });

  it("counts deferrals, in French too", () => {
    const real = openCorpus("postfix/deferred-expired.log");
    expect(hoverOn(real, 13, "8D15819A3A6", false, "fr").lines).toEqual([
      "**8D15819A3A6** · alice@example.net → support@slow.example.com",
      "Expiré\u00a0: la file a abandonné après 2 reports. Raison\u00a0: délai dépassé (4.4.2)",
      "ligne 14\u00a0: différé (mx.slow.example.com)",
      "ligne 22\u00a0: expéditeur averti par le message A93D719A441",
      "ligne 150\u00a0: différé (mx.slow.example.com)",
      "ligne 152\u00a0: expiré",
      "ligne 156\u00a0: expéditeur averti par le message BAB4819A0CC",
      "ligne 162\u00a0: sorti de la file d'attente",
    ]);
  });

  it("links lines by our own command, with the document and the line as arguments", () => {
    const { lines } = hoverOn(log, 9, "4F1A219A3E1", true);
    const link = encodeURIComponent(JSON.stringify(["file:///maillog", 1]));
    expect(lines?.[2]).toBe(
      `[line 2](command:smtpLens.goToLine?${link}): came in from mx.example.org`,
    );
  });

  it("shows at most eight steps and counts the rest", () => {
    const deferral = `Nov 21 21:17:09 mail postfix/smtp[8]: 4F1A219A3E1: to=<b@example.net>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to x: Connection refused)`;
    const { lines } = hoverOn(open(Array(30).fill(deferral).join("\n")), 0, "4F1A");
    expect(lines).toHaveLength(2 + 9);
    expect(lines?.[6]).toBe("… 22 more steps …");
    expect(lines?.[10]).toBe("line 30: deferred");
  });

  it("says nothing of other words, and escapes what a log holds", () => {
    expect(hoverOn(log, 0, "connect").lines).toBeUndefined();
    const evil = open(
      "Nov 21 21:17:09 mail postfix/qmgr[1]: 4F1A219A3E1: from=<[x](command:y)@example.org>, size=1, nrcpt=1 (queue active)",
    );
    const hover = messageHover(
      evil,
      { line: 0, character: 40 },
      { history: historyOf(evil), language: "en", commandLinks: true },
    );
    expect(hover?.contents).toMatchObject({ value: expect.not.stringContaining("[x](") });
  });
});

describe("mayBeId", () => {
  it.each([
    ["4F1A219A3E1: removed", true],
    ["FEDCBAFEDCB: removed", true],
    ["BzVXgQTkLwP: removed", true],
    ["<one@example.org>", true],
    ["new msg 94", true, 8],
    ["connect from mx", false],
    ["Completed", false],
  ])("%s", (text, is, character = 1) => {
    expect(mayBeId(open(text), { line: 0, character })).toBe(is);
  });
});

describe("the lists of messages", () => {
  const log = open(daemon);
  const history = historyOf(log);

  it("names each message and a line of it", () => {
    expect(messageList(history, "en")).toEqual([
      { name: "4F1A219A3E1: a@example.org → b@example.net + 1, bounced", line: 1 },
      { name: "B0A1219A3E2: → a@example.org, delivered", line: 10 },
    ]);
  });

  it("has all lines of the message at a place, with what happens on them", () => {
    const told = messageTold(log, history, { line: 4, character: 0 }, "en");
    expect(told?.total).toBe(7);
    expect(told?.lines.map(({ line, step }) => `${line} ${step}`)).toEqual([
      "1 came in from mx.example.org",
      "2 ",
      "4 ",
      "6 delivered for b@example.net",
      "7 bounced for x@example.com (mx.example.com)",
      "8 sender told by message B0A1219A3E2",
      "9 left the queue",
    ]);
    expect(messageTold(log, history, { line: 0, character: 0 }, "en")).toBeUndefined();
  });
});

describe("a link to a line", () => {
  it("ends where Markdown ends it, whatever the document is called", () => {
    const log = new LogDocument("file:///a)b(c [x](command:y)", 1, daemon);
    const history = historyOf(log);
    const position = { line: 9, character: log.textOf(9).indexOf("4F1A219A3E1") + 2 };
    const hover = messageHover(log, position, { history, language: "en", commandLinks: true });
    const { value = "" } = (hover?.contents ?? {}) as Partial<MarkupContent>;
    const links = [...value.matchAll(/\]\(command:smtpLens\.goToLine\?([^()\s]+)\)/g)];
    expect(links.length).toBe(5);
    expect(JSON.parse(decodeURIComponent(links[0]?.[1] ?? ""))).toEqual([log.uri, 1]);
    expect(value).not.toContain("(command:y");
  });
});
