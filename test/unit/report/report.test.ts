import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { Interrupted } from "../../../server/src/document/steps";
import { totalOf } from "../../../server/src/report/places";
import { Report } from "../../../server/src/report/report";
import type { Tally } from "../../../server/src/report/tally";
import { historyOf } from "../history/open";
import { postfixLog, reportOn } from "./logs";

/** A tally as `name: permanent/transient`. */
function names(tally: Tally): string[] {
  return tally
    .top()
    .map(([name, { permanent, transient }]) => `${name}: ${permanent}/${transient}`);
}

describe("Report", () => {
  it("gives up when the log changes meanwhile", () => {
    const log = new LogDocument("file:///maillog", 1, postfixLog);
    const steps = new Report().add(log, { history: historyOf(log) });
    steps.next();
    log.update([{ text: "" }], 2);
    expect(() => steps.next()).toThrow(Interrupted);
  });

  it("counts a log's failures by reason, code, domain, host and sender", () => {
    const report = reportOn(["maillog", postfixLog]);
    expect([report.lines, report.failures.permanent, report.failures.transient]).toEqual([7, 2, 2]);
    expect(names(report.byReason)).toEqual([
      "mailbox-full: 0/2",
      "relay-denied: 1/0",
      "unknown-recipient: 1/0",
    ]);
    expect(names(report.byCode)).toEqual(["452 4.2.2: 0/2", "550 5.1.1: 1/0", "554 5.7.1: 1/0"]);
    expect(names(report.byDomain)).toEqual(["example.com: 0/2", "example.net: 2/0"]);
    expect(names(report.byHost)).toEqual([
      "mx.example.com: 0/2",
      "mail.example.org: 1/0",
      "mx.example.net: 1/0",
    ]);
    expect(report.byCode.top(1)[0]?.[1].places).toEqual([
      { file: 0, line: 3 },
      { file: 0, line: 4 },
    ]);
  });

  it("counts the lines of a selection only", () => {
    const report = reportOn(["maillog", postfixLog, { lines: { start: 2, end: 4 } }]);
    expect([report.lines, report.failures.permanent, report.failures.transient]).toEqual([2, 1, 1]);
    const all = reportOn(["maillog", postfixLog, { lines: { start: -3, end: 1e9 } }]);
    expect([all.lines, totalOf(all.failures)]).toEqual([7, 4]);
  });

  it("adds up several logs, and knows in which of them a line stands", () => {
    const report = reportOn(["a", postfixLog], ["b", "2026-11-22 00:00:00 550 5.1.1 unknown"]);
    expect([report.lines, totalOf(report.failures)]).toEqual([8, 5]);
    const [, places] = report.byCode.top().find(([code]) => code === "550 5.1.1") ?? [];
    expect(places?.places).toEqual([
      { file: 0, line: 2 },
      { file: 1, line: 0 },
    ]);
  });

  it("spans from the first to the last time, and says what the log leaves out", () => {
    const { span } = reportOn(["maillog", postfixLog, { latest: Date.parse("2026-11-22") }]);
    expect(span.first).toBe(Date.parse("2026-11-21T21:16:26Z"));
    expect(span.last).toBe(Date.parse("2026-11-21T23:18:00Z"));
    expect([span.year, span.zones]).toEqual([false, "none"]);
    const zoned = reportOn(["x", "2026-11-21T22:00:00+01:00 mx x\n2026-11-21T23:00:00+01:00 mx x"]);
    expect([zoned.span.year, zoned.span.zones, zoned.span.offset]).toEqual([true, "all", 60]);
    const mixed = reportOn(["x", "2026-11-21T22:00:00+01:00 mx x\n2026-11-21 23:00:00 x"]);
    expect([mixed.span.zones, mixed.span.offset]).toEqual(["some", 0]);
  });

  it("counts failures that have no time", () => {
    const report = reportOn(["x", "550 5.1.1 unknown\n"]);
    expect([totalOf(report.failures), totalOf(report.timeless)]).toEqual([1, 1]);
  });

  it("has nothing to tell of an empty log", () => {
    const report = reportOn(["x", ""]);
    expect([report.lines, totalOf(report.failures), report.span.first]).toEqual([0, 0, undefined]);
  });

  // `grep -c status=bounced`, `grep -c status=deferred`, `wc -l`; by domain `grep -oE 'to=<[^>]*'`, by host `relay=`.
  it("finds in a real log what grep counts", () => {
    const file = join(__dirname, "../../corpus/postfix/out-legacy.log");
    const report = reportOn(["out-legacy.log", readFileSync(file, "utf8")]);
    expect([report.lines, report.failures.permanent, report.failures.transient]).toEqual([
      208, 15, 15,
    ]);
    expect(report.byDomain.top().map(([name, count]) => [name, totalOf(count)])).toEqual([
      ["legacy.example.org", 17],
      ["qmail.example.org", 6],
      ["gmx.example.net", 4],
      ["mimecast.example.org", 2],
      ["corp.example.org", 1],
    ]);
    expect(report.byHost.top().map(([name, count]) => [name, totalOf(count)])).toEqual([
      ["relay3.legacy.example.org", 17],
      ["mx.qmail.example.org", 6],
      ["mx00.gmx.example.net", 4],
      ["eu-smtp-inbound-1.mimecast.example.org", 2],
      ["mx0a-00123456.pphosted.example.org", 1],
    ]);
  });
});

describe("Report of parts", () => {
  const part = (content: string, above: number, file = 0) => {
    const document = new LogDocument("file:///maillog", 0, content);
    const to = document.lineCount - 1;
    const isHidden = () => false;
    return { document, from: 0, to, above, file, latest: undefined, isHidden };
  };

  it("counts what a report on the whole counts, but for messages and sessions", () => {
    const whole = reportOn(["maillog", postfixLog]);
    const report = new Report();
    report.addPart(part(postfixLog, 0));
    expect([report.lines, totalOf(report.failures)]).toEqual([7, 4]);
    for (const kind of ["byReason", "byCode", "byDomain", "byHost"] as const)
      expect(names(report[kind])).toEqual(names(whole[kind]));
    expect([report.span.first, report.span.last]).toEqual([whole.span.first, whole.span.last]);
    expect([report.hasHistory, whole.hasHistory]).toEqual([false, true]);
  });

  it("counts lines from the beginning of the log", () => {
    const report = new Report();
    report.addPart(part("550 5.1.1 unknown\n", 0));
    report.addPart(part("550 5.1.1 unknown\n", 1));
    expect(report.lines).toBe(2);
    expect(report.failures.places.map(({ line }) => line)).toEqual([0, 1]);
  });

  it("forgets where failures stand, and keeps their number", () => {
    const report = new Report();
    report.addPart(part(postfixLog, 0));
    report.forgetPlaces();
    const counts = [report.byReason, report.byCode, report.byDomain, report.byHost, report.bySender]
      .flatMap((tally) => tally.top())
      .map(([, count]) => count);
    const bars = report.overTime.bars(0).bars.map(({ count }) => count);
    for (const { places } of [report.failures, ...counts, ...bars]) expect(places).toEqual([]);
    expect(totalOf(report.failures)).toBe(4);
  });
});
