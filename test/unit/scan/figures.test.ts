import { join } from "node:path";
import { expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { atOnce } from "../../../server/src/document/steps";
import { Figures, type FiguresData } from "../../../server/src/report/figures";
import { Report, type ReportData } from "../../../server/src/report/report";
import type { Tally } from "../../../server/src/report/tally";
import type { Totals } from "../../../server/src/report/totals";
import { filesOf } from "../../../server/src/scan/node/files";
import { scanFiles } from "../../../server/src/scan/node/scan-files";
import { historyOf } from "../history/open";
import { logs } from "./corpus";
import { withFiles } from "./files";
import { here } from "./here";

const latest = Date.parse("2026-12-01T00:00Z");

/** Everything that a report tells of failures, but senders: only a whole log tells who sent a message. */
function told(report: Report) {
  const { lines, failures, byReason, byCode, byDomain, byHost, timeless, span, overTime } = report;
  const tallies = [byReason, byCode, byDomain, byHost].map((tally) => [
    tally.top(),
    tally.nameless,
    tally.dropped,
  ]);
  return { lines, failures, tallies, timeless, span: span.data, bars: overTime.bars(span.offset) };
}

async function scanned(path: string, range: number): Promise<Report> {
  const report = new Report();
  for (const { told, above } of await gathered(path, "report", range))
    report.merge(told as ReportData, { file: 0, lines: above });
  return report;
}

async function gathered(path: string, wanted: "figures" | "report", range: number) {
  const parts: { readonly told: unknown; readonly above: number }[] = [];
  const subjectOf = () => ({ wanted, language: "en", file: "x", latest }) as const;
  for await (const one of scanFiles(filesOf([path]), subjectOf, here, 2, range))
    if (one.kind === "part") parts.push({ told: one.part.gathered.told, above: one.lines });
  return parts;
}

it("adds up to the same figures as the whole log", async () => {
  const text = logs.join("\n");
  const whole = new Report();
  const document = new LogDocument("x", 1, text);
  atOnce(whole.add(document, { history: historyOf(document), latest }));
  await withFiles({ log: Buffer.from(text) }, async (folder) => {
    for (const range of [20_000, 100_000, 1 << 30]) {
      const parts = told(await scanned(join(folder, "log"), range));
      expect(parts.lines).toBe(told(whole).lines);
      expect(parts.failures).toEqual(told(whole).failures);
      expect(parts.tallies).toEqual(told(whole).tallies);
    }
  });
});

it("adds up to the same where only figures are wanted", async () => {
  const text = logs.join("\n");
  const whole = new Report();
  const document = new LogDocument("x", 1, text);
  atOnce(whole.add(document, { history: historyOf(document), latest }));
  await withFiles({ log: Buffer.from(text) }, async (folder) => {
    for (const range of [20_000, 1 << 30]) {
      const figures = new Figures();
      for (const { told } of await gathered(join(folder, "log"), "figures", range))
        figures.merge(told as FiguresData);
      expect(figures.lines).toBe(whole.lines);
      for (const tally of ["byReason", "byCode", "byDomain", "byHost"] as const)
        expect(numbersOf(figures[tally])).toEqual(numbersOf(whole[tally]));
    }
  });
});

/** How many failures there are of each name. */
function numbersOf(names: Tally | Totals) {
  return names.top().map(([name, { permanent, transient }]) => [name, permanent, transient]);
}

it("dates the failures of a log without years by the file", async () => {
  const line = (day: string) =>
    `${day} 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<a@x.example>, dsn=5.1.1, status=bounced (x)\n`;
  await withFiles({ log: line("Dec 31") + line("Jan  1") }, async (folder) => {
    for (const range of [1, 1000]) {
      const { first, last } = (await scanned(join(folder, "log"), range)).span;
      expect([first, last].map((at) => new Date(at ?? 0).toISOString().slice(0, 10))).toEqual([
        "2025-12-31",
        "2026-01-01",
      ]);
    }
  });
});
