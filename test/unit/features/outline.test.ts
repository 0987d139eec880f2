import { describe, expect, it } from "vitest";
import type { DocumentSymbol, Range } from "vscode-languageserver-protocol";
import { flat } from "../../../server/src/features/outline/flat";
import { outline } from "../../../server/src/features/outline/outline";
import { historyOf, open, openCorpus } from "../history/open";
import { conversation, daemon } from "./navigation-logs";

function outlineOf(text: string, language: "en" | "fr" = "en", most?: number): DocumentSymbol[] {
  const document = open(text);
  return outline(document, historyOf(document), language, most);
}

/** Names with those under them, indented. */
function names(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? ` (${detail})` : ""}`,
    ...names(children, `${indent}  `),
  ]);
}

function contains(outer: Range, inner: Range): boolean {
  const starts =
    outer.start.line < inner.start.line || outer.start.character <= inner.start.character;
  const ends = outer.end.line > inner.end.line || outer.end.character >= inner.end.character;
  return starts && ends && outer.start.line <= inner.start.line && outer.end.line >= inner.end.line;
}

function everyRangeHolds(symbols: readonly DocumentSymbol[]): boolean {
  return symbols.every(
    ({ range, selectionRange, children = [] }) =>
      contains(range, selectionRange) &&
      children.every((child) => contains(range, child.range)) &&
      everyRangeHolds(children),
  );
}

describe("the outline", () => {
  it("has sessions and messages, those that end first before the others, failures under them", () => {
    expect(names(outlineOf(daemon))).toEqual([
      "From mx.example.org (1 message, 1 failure)",
      "  450 4.7.1: greylisted",
      "B0A1219A3E2: → a@example.org, delivered",
      "4F1A219A3E1: a@example.org → b@example.net + 1, bounced",
      "  550 5.1.1: unknown recipient",
    ]);
  });

  it("speaks French", () => {
    expect(names(outlineOf(daemon, "fr")).slice(0, 4)).toEqual([
      "De mx.example.org (1 message, 1 échec)",
      "  450 4.7.1\u00a0: liste grise",
      "B0A1219A3E2\u00a0: → a@example.org, remis",
      "4F1A219A3E1\u00a0: a@example.org → b@example.net + 1, retourné à l'expéditeur",
    ]);
  });

  it("puts a conversation's messages under it", () => {
    expect(names(outlineOf(conversation))).toEqual([
      "Conversation with mx.example.org (1 message, 1 failure)",
      "  4F1A219A3E1: alice@example.net → bob@example.org + 1, rejected",
      "    550 5.1.1: unknown recipient",
    ]);
  });

  it("has ranges that hold what stands under them", () => {
    for (const text of [daemon, conversation]) expect(everyRangeHolds(outlineOf(text))).toBe(true);
  });

  it("does not say that a line is another message's, where lines of several alternate", () => {
    const document = openCorpus("postfix/deferred-expired.log");
    const history = historyOf(document);
    for (const { name, range, selectionRange } of outline(document, history, "en")) {
      expect(contains(range, selectionRange)).toBe(true);
      for (let line = range.start.line; line <= range.end.line; line++)
        expect(name).toContain(history.messageAt(line)?.queueId ?? "");
    }
  });

  it("leaves out what did not fail first, and says how much", () => {
    expect(names(outlineOf(daemon, "en", 4))).toEqual([
      "From mx.example.org (1 message, 1 failure)",
      "  450 4.7.1: greylisted",
      "4F1A219A3E1: a@example.org → b@example.net + 1, bounced",
      "  550 5.1.1: unknown recipient",
      "1 more is not shown",
    ]);
  });

  it("is flat for a client that knows no other", () => {
    const symbols = flat(outlineOf(conversation), "file:///x");
    expect(symbols.map(({ containerName }) => containerName)).toEqual([
      undefined,
      "Conversation with mx.example.org",
      "4F1A219A3E1: alice@example.net → bob@example.org + 1, rejected",
    ]);
    expect(symbols.every(({ location }) => location.uri === "file:///x")).toBe(true);
  });
});
