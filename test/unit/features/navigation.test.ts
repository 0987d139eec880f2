import { describe, expect, it } from "vitest";
import type { Location, Position } from "vscode-languageserver-protocol";
import { LogDocument } from "../../../server/src/document/log-document";
import { atOnce, Interrupted } from "../../../server/src/document/steps";
import { definition } from "../../../server/src/features/definition";
import { highlights, references } from "../../../server/src/features/references";
import { workspaceSymbols } from "../../../server/src/features/workspace-symbols";
import { linesOf } from "../document/lines";
import { historyOf, open } from "../history/open";
import { conversation, daemon } from "./navigation-logs";

/** The place within a line at which a text begins, one column on. */
function at(document: LogDocument, line: number, text: string): Position {
  return { line, character: document.textOf(line).indexOf(text) + 1 };
}

/** The line that a location names, and the text that it covers. */
function covered(document: LogDocument, location: Location | null): string | null {
  if (location === null) return null;
  const { start, end } = location.range;
  return `${start.line} ${document.textOf(start.line).slice(start.character, end.character)}`;
}

describe("a hostile line", () => {
  it("has an address more often than is shown, or than a call takes arguments", () => {
    const [line = ""] = open(daemon).textOf(6).split("\n");
    const log = open(`${line} ${"b@example.net ".repeat(200_000)}`);
    const found = atOnce(references(log, historyOf(log), at(log, 0, "b@example.net"), []));
    expect(found.length).toBe(5000);
  });
});

describe("very many commands that wait", () => {
  it("are gone through once", () => {
    const many = 20_000;
    const list = (line: (index: number) => string) =>
      Array.from({ length: many }, (_, i) => line(i));
    const sent = list((index) => ` -> RCPT TO:<u${index}@example.net>`);
    const answers = list(() => "<** 550 5.1.1 no");
    const start = ["<-  220 mx.example.net ESMTP", " -> MAIL FROM:<a@example.org>", "<-  250 ok"];
    const log = open([...start, ...sent, ...answers].join("\n"));
    const last = { line: linesOf(log).length - 1, character: 5 };
    const found = definition(log, historyOf(log), last);
    expect(covered(log, found)).toBe(`${2 + many} RCPT TO:<u${many - 1}@example.net>`);
  });
});

describe("Go to Definition", () => {
  const spoken = open(conversation);
  const to = (line: number, text: string) =>
    covered(spoken, definition(spoken, historyOf(spoken), at(spoken, line, text)));

  it("leads from a reply to the command that it answers, also where several wait", () => {
    expect(to(3, "250")).toBe("1 EHLO client.example.com");
    expect(to(8, "250")).toBe("4 MAIL FROM:<alice@example.net>");
    expect(to(9, "2.1.5")).toBe("5 RCPT TO:<bob@example.org>");
    expect(to(11, "550")).toBe("6 RCPT TO:<carol@example.org>");
    expect(to(12, "354")).toBe("7 DATA");
    expect(to(16, "250")).toBe("15 .");
    expect(to(18, "221")).toBe("17 QUIT");
  });

  it("leads nowhere from a greeting, which answers no command", () => {
    expect(to(0, "220")).toBeNull();
  });

  it("leads through a login to its AUTH", () => {
    const log = open(
      [
        "<-  220 mail.example.net",
        " -> AUTH LOGIN",
        "<-  334 VXNlcm5hbWU6",
        " -> QUIT",
        "<-  334 UGFzc3dvcmQ6",
        " -> d3Jvbmcy",
        "<** 535 5.7.8 no",
      ].join("\n"),
    );
    const from = (line: number) =>
      covered(log, definition(log, historyOf(log), { line, character: 5 }));
    expect(from(2)).toBe("1 AUTH LOGIN");
    expect(from(6)).toBe("1 AUTH LOGIN");
  });

  it("leads from an id to the first line of its message", () => {
    const log = open(daemon);
    const from = (line: number, text: string) =>
      covered(log, definition(log, historyOf(log), at(log, line, text)));
    expect(from(9, "4F1A219A3E1")).toBe("1 4F1A219A3E1");
    expect(from(2, "one@")).toBe("2 one@example.org");
    expect(from(8, "B0A1219A3E2")).toBe("8 B0A1219A3E2");
    expect(from(0, "connect")).toBeNull();
  });
});

describe("references and highlights", () => {
  const log = open(daemon);
  const other = new LogDocument("file:///other", 1, `x\n${daemon}`);

  it("finds an id in its log and in the other open ones", () => {
    const found = atOnce(references(log, historyOf(log), at(log, 1, "4F1A"), [log, other]));
    const inLog = [1, 2, 4, 6, 7, 8, 9].map((line) => `${log.uri} ${line}`);
    const inOther = [2, 3, 5, 7, 8, 9, 10].map((line) => `file:///other ${line}`);
    expect(found.map(({ uri, range }) => `${uri} ${range.start.line}`)).toEqual([
      ...inLog,
      ...inOther,
    ]);
  });

  it("finds an address, not a longer one that it is part of", () => {
    const text = [
      "Nov 21 21:17:09 mail postfix/smtp[8]: 4F1A219A3E1: to=<b@example.net>, relay=none, dsn=4.4.1, status=deferred (x)",
      "to=<bb@example.net> or b@example.net.au or b@example.net.",
    ].join("\n");
    const document = open(text);
    const found = atOnce(highlights(document, historyOf(document), at(document, 0, "b@")));
    expect(found.map(({ range }) => [range.start.line, range.start.character])).toEqual([
      [0, text.indexOf("b@")],
      [1, document.textOf(1).lastIndexOf("b@")],
    ]);
  });

  it("means only the message of the line where an id is used again", () => {
    const twice = open(`${daemon}\n${daemon.replaceAll("21:17:09", "22:00:00")}`);
    const found = atOnce(highlights(twice, historyOf(twice), at(twice, 1, "4F1A")));
    expect(found.map(({ range }) => range.start.line)).toEqual([1, 2, 4, 6, 7, 8, 9]);
  });

  it("pause in a long log, and give up when it changes meanwhile", () => {
    const long = open(`${daemon}\n`.repeat(200));
    const steps = references(long, historyOf(long), at(long, 1, "4F1A"), []);
    expect(steps.next().done).toBe(false);
    long.update([{ text: daemon }], long.version + 1);
    expect(() => steps.next()).toThrow(Interrupted);
  });
});

describe("symbols of all open logs", () => {
  const log = open(daemon);
  const found = (query: string) =>
    workspaceSymbols([{ document: log, history: historyOf(log) }], query, "en");

  it("finds queue ids, message ids and recipients whose mail failed by letters in order", () => {
    expect(found("4f1a3e1").map(({ name }) => name)).toEqual([
      "4F1A219A3E1: a@example.org → b@example.net + 1, bounced",
    ]);
    expect(found("one@ex").map(({ name }) => name)).toContain("one@example.org");
    expect(found("x@example.com")).toMatchObject([
      {
        name: "x@example.com",
        containerName: "bounced",
        location: { range: { start: { line: 7 } } },
      },
    ]);
    expect(found("g@example.net")[0]).toMatchObject({
      name: "g@example.net",
      containerName: "deferred",
    });
    expect(found("zz")).toEqual([]);
  });
});
