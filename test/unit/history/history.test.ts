import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogDocument } from "../../../server/src/document/log-document";
import { readHistory } from "../../../server/src/history/history";
import type { MailSession, Message } from "../../../server/src/history/types";
import { textsOf } from "../document/lines";
import { historyOf, open, openCorpus } from "./open";

const files = ["postfix/deferred-expired.log", "exim/out-legacy-2.log", "opensmtpd/size.log"];
const lines = files.flatMap((file) => textsOf(openCorpus(file)).slice(0, 60));

/** All that a history tells, without circles. */
function told(document: LogDocument) {
  const { messages, sessions, refusals } = historyOf(document);
  return { messages: messages.map(toldMessage), sessions: sessions.map(toldSession), refusals };
}

function toldMessage({ about, notifications, lines: own, ...message }: Message) {
  const { queueId, messageIds, sender, recipients, attempts, entered, removed } = message;
  const links = [about, ...notifications].map((other) => other?.lines[0]);
  return { own, queueId, messageIds, sender, recipients, attempts, entered, removed, links };
}

function toldSession({ first, last, host, messages, failures }: MailSession) {
  return { first, last, host, failures, messages: messages.map(({ lines: own }) => own[0]) };
}

describe("the history of a log", () => {
  it("is the same after edits as for the final text", () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom(...lines));
    const start = fc.array(fc.constantFrom(...lines), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 5 }), (first, edits) => {
        const document = open(first.join("\n"));
        for (const [from, to, text] of edits) {
          historyOf(document);
          const [start, end] = [Math.min(from, to), Math.max(from, to)];
          const range = { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
          document.update([{ range, text: `${text}\n` }], document.version + 1);
        }
        expect(told(document)).toEqual(told(open(textsOf(document).join("\n"))));
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it("does not tell otherwise of earlier lines when lines are added", () => {
    const all = textsOf(openCorpus("postfix/deferred-expired.log"));
    const full = historyOf(open(all.join("\n")));
    for (const count of [20, 70, 120]) {
      const { messages } = historyOf(open(all.slice(0, count).join("\n")));
      messages.forEach((message, index) => {
        const later = full.messages[index];
        expect(later?.queueId).toBe(message.queueId);
        expect(later?.lines.filter((line) => line < count)).toEqual(message.lines);
        expect(later?.attempts.filter(({ line }) => line < count)).toEqual(message.attempts);
      });
    }
  });

  it("is read once for each state of the document", () => {
    const document = openCorpus("postfix/deferred-expired.log");
    const history = historyOf(document);
    expect(historyOf(document)).toBe(history);
    const start = { line: 0, character: 0 };
    document.update([{ range: { start, end: start }, text: "x\n" }], 2);
    expect(historyOf(document)).not.toBe(history);
  });
});

describe("reading in slices", () => {
  const long = "Nov 21 21:17:09 mail postfix/qmgr[1]: 4F1A219A3E1: removed\n".repeat(25_000);

  it("tells the same, however often it is interrupted", () => {
    const document = open(long);
    document.readAll();
    const steps = readHistory(document);
    for (const slices of [1, 2]) expect(steps.next().done, `after ${slices}`).toBe(false);
    const history = steps.next().value;
    expect(history).toBe(historyOf(document));
    expect(historyOf(document).messages[0]?.lines).toHaveLength(25_000);
  });

  it("stops when the document changes", () => {
    const document = open(long);
    document.readAll();
    const steps = readHistory(document);
    steps.next();
    document.update([{ text: "" }], 2);
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });
});
