import { describe, expect, it } from "vitest";
import { foldingRanges } from "../../../server/src/features/folding";
import { linesOf } from "../document/lines";
import { historyOf, open, openCorpus } from "../history/open";
import { conversation, daemon } from "./navigation-logs";

function folded(document: ReturnType<typeof open>, most?: number): string[] {
  const ranges = foldingRanges(document, historyOf(document), most);
  return ranges.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
}

describe("folding", () => {
  it("folds a conversation and its replies of several lines", () => {
    expect(folded(open(conversation))).toEqual(["0-18", "2-3", "10-11"]);
    expect(folded(open(`${conversation}\n${conversation}`))).toEqual([
      ...["0-18", "2-3", "10-11"],
      ...["19-37", "21-22", "29-30"],
    ]);
  });

  it("folds nothing in a daemon's log, where lines of many messages alternate", () => {
    expect(folded(open(daemon))).toEqual([]);
  });

  it("folds no conversation that has lines of another between its own", () => {
    const log = openCorpus("haraka/bad-mailbox.protocol.log");
    const history = historyOf(log);
    for (const { startLine, endLine } of foldingRanges(log, history)) {
      const sessions = new Set(
        linesOf(log)
          .slice(startLine, endLine + 1)
          .map((_, at) => history.sessionAt(startLine + at)),
      );
      sessions.delete(undefined);
      expect(sessions.size).toBe(1);
    }
  });

  it("folds the header and the parts of a bounce, whether it has boundaries or not", () => {
    const bounce = openCorpus("postfix/bounce-25-undelivered-mail-returned-to-570.eml");
    const lines = linesOf(bounce).map((_, line) => bounce.textOf(line));
    const parts = lines.flatMap((text, line) => (/^--\S+mail/.test(text) ? [line] : []));
    const [first = 0, second = 0, third = 0, end = 0] = parts;
    expect(folded(bounce)).toEqual([
      `0-${lines.indexOf("") - 1}`,
      `${first}-${second - 1}`,
      `${second}-${third - 1}`,
      `${third}-${end - 1}`,
    ]);
  });

  it("keeps a client's limit, the outermost first", () => {
    expect(folded(open(conversation), 1)).toEqual(["0-18"]);
  });
});
