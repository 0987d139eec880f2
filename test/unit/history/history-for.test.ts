import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CancellationToken } from "vscode-languageserver-protocol";
import { LogDocument } from "../../../server/src/document/log-document";
import { historyFor } from "../../../server/src/services/history-for";

const quiet = "Nov 21 21:16:42 mail postfix/smtpd[9565]: connect from mx.example.org[192.0.2.1]\n";

beforeEach(
  () => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true }),
);
afterEach(() => void vi.useRealTimers());

async function asked(document: LogDocument) {
  return historyFor(document, CancellationToken.None);
}

it("keeps the history of a long log for a minute after the last question", async () => {
  const document = new LogDocument("x", 1, quiet.repeat(50_001));
  const history = await asked(document);
  vi.advanceTimersByTime(40_000);
  expect(await asked(document)).toBe(history);
  vi.advanceTimersByTime(40_000);
  expect(await asked(document)).toBe(history);
  vi.advanceTimersByTime(61_000);
  expect(await asked(document)).not.toBe(history);
});

it("keeps that of a short log until it is edited", async () => {
  const document = new LogDocument("x", 1, quiet);
  const history = await asked(document);
  vi.advanceTimersByTime(1_000_000);
  expect(await asked(document)).toBe(history);
});
