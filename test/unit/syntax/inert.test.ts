import { describe, expect, it } from "vitest";
import { isTelling, readLine, startState } from "../../../server/src/document/line";
import { formats } from "../../../server/src/syntax/formats/index";
import { inertLines } from "../../../server/src/syntax/inert";
import { corpusFiles } from "../secrets/marked";
import { plainLines } from "./annotated";

const ofCorpus = corpusFiles().flatMap(({ text }) => text.split(/\r\n|\n|\r/));
const ofSamples = formats.flatMap(({ samples }) => samples.flatMap(plainLines));
const inert = [...new Set([...ofCorpus, ...ofSamples])].filter(isInert);

const head = "Nov 21 21:16:42 mail postfix/smtpd[9565]:";

/** Whether a line is inert, be it in a text with CR or without. */
function isInert(line: string): boolean {
  const [plain, other] = [`${line}\nx`, `${line}\r\nx`].map((text) => inertLines(text)(0));
  if (plain !== (other === 0 ? 0 : (other ?? 0) - 1)) throw new Error(`not so with CR: ${line}`);
  if (plain !== 0) expect(plain).toBe(line.length + 1);
  return plain !== 0;
}

describe("inertLines", () => {
  it("admits only lines that tell nothing and leave nothing behind, in all logs of the corpus", () => {
    expect(inert.length).toBeGreaterThan(500);
    for (const line of inert) {
      const read = readLine(line, startState);
      expect([isTelling(read), read.after === startState, line]).toEqual([false, true, line]);
    }
  });

  it.each([
    [`${head} connect from mx.example.org[192.0.2.1]`, true],
    [`${head} 4F1A219A3E1: client=mx550.example.org[192.0.2.1]`, true],
    [`2026-11-21T21:16:42.123456+01:00 mail postfix/qmgr[1]: 4F1A219A3E1: removed`, true],
    ["2026-11-21 21:30:09 1abcde-000abc-XX Completed", true],
    [`${head} NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 5.1.1 no`, false],
    [`${head} 4F1A219A3E1: to=<a@b.example>, dsn=4.4.1, status=deferred (timed out)`, false],
    [`${head} > mx.example.org[192.0.2.1]: 250 ok`, false],
    [`${head} send attr reason = no`, false],
    ["Nov 21 21:16:42 mail postfix/policyd-spf[1]: 4F1A219A3E1: removed", false],
    ["EHLO mail.example.org", false],
    ["", false],
  ])("%s", (line, is) => {
    expect(isInert(line)).toBe(is);
  });

  it("says nothing of a line without an end, which may go on", () => {
    const line = `${head} connect from mx.example.org[192.0.2.1]`;
    expect([inertLines(line)(0), inertLines(`x\r\n${line}`)(3)]).toEqual([0, 0]);
  });
});
