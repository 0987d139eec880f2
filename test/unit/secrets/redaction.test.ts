import { describe, expect, it } from "vitest";
import type { LogDocument } from "../../../server/src/document/log-document";
import { atOnce, Interrupted } from "../../../server/src/document/steps";
import { redacted, redactionsOf } from "../../../server/src/features/redaction";
import { secretsOf } from "../../../server/src/secrets/secrets-at";
import { linesOf } from "../document/lines";
import { corpusFiles, documentOf } from "./marked";

/** What a line says: its format, its codes, who speaks, what is answered. */
function read(document: LogDocument) {
  return linesOf(document).map(({ reading, turn }) => ({
    format: reading?.format,
    codes: reading?.tokens.map(({ kind, value }) => `${kind} ${value}`),
    by: reading?.speech?.by,
    turn,
  }));
}

function edited(text: string): { before: LogDocument; after: LogDocument } {
  const after = documentOf(text);
  const edits = atOnce(redactionsOf(after)).edits.map(({ range, newText }) => ({
    range,
    text: newText,
  }));
  after.update(edits.reverse(), 2);
  return { before: documentOf(text), after };
}

describe("redaction", () => {
  it("leaves no credential in any file of the corpus, and every line is read as before", () => {
    for (const { text } of corpusFiles()) {
      const { before, after } = edited(text);
      if (after.version === 1) continue;
      expect([...secretsOf(after)]).toEqual([]);
      expect(read(after)).toEqual(read(before));
    }
  });

  it.each([
    ["redactions", redactionsOf],
    ["a copy", (document: LogDocument) => redacted(document, { uri: document.uri, ranges: [] })],
  ])("pauses within a log, and gives up when that changes meanwhile: %s", (_, ask) => {
    const log = documentOf("AUTH PLAIN AGFsaWNlAHNlY3JldA==\n".repeat(3));
    const steps: Generator<void, unknown, undefined> = ask(log);
    expect(steps.next().done).toBe(false);
    log.update([{ text: "" }], log.version + 1);
    expect(() => steps.next()).toThrow(Interrupted);
  });

  it("puts the same words in the place of each", () => {
    const { after } = edited(
      "220 mx ESMTP\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYWxpY2U=\n334 UGFzc3dvcmQ6\nc2VjcmV0",
    );
    expect([after.textOf(3), after.textOf(5)]).toEqual(["[redacted]", "[redacted]"]);
    expect(linesOf(after)[5]?.turn.credentials).toBe(true);
  });
});
