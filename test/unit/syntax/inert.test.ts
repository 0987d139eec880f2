import { describe, expect, it } from "vitest";
import { isTelling, readLine, startState } from "../../../server/src/document/line";
import { formats } from "../../../server/src/syntax/formats/index";
import { isInertAt } from "../../../server/src/syntax/inert";
import { corpusFiles } from "../secrets/marked";
import { plainLines } from "./annotated";

const ofCorpus = corpusFiles().flatMap(({ text }) => text.split(/\r\n|\n|\r/));
const ofSamples = formats.flatMap(({ samples }) => samples.flatMap(plainLines));
const inert = [...new Set([...ofCorpus, ...ofSamples])].filter((line) => isInertAt(`${line}\n`, 0));

const head = "Nov 21 21:16:42 mail postfix/smtpd[9565]:";

describe("isInertAt", () => {
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
    expect(isInertAt(`${line}\n`, 0)).toBe(is);
  });

  it("says nothing of a line without an end, which may go on", () => {
    expect(isInertAt(`${head} connect from mx.example.org[192.0.2.1]`, 0)).toBe(false);
  });
});
