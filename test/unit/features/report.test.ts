import { describe, expect, it } from "vitest";
import type { ReportPage } from "../../../protocol/messages";
import { Writer } from "../../../server/src/features/report/format";
import { reportPage } from "../../../server/src/features/report/page";
import { Span } from "../../../server/src/report/span";
import { postfixLog, reportOn } from "../report/logs";

/** The texts of a section's rows. */
function rows(page: ReportPage, id: string): string[] {
  const section = page.sections.find((one) => one.id === id);
  return (section?.rows ?? []).map(({ cells }) => cells.join(" | "));
}

describe("reportPage", () => {
  const report = reportOn(["maillog", postfixLog]);

  it("says what it is about, and the totals", () => {
    const page = reportPage(report, { language: "en", lines: { start: 0, end: 7 } });
    expect(page.title).toBe("Report on maillog");
    expect(page.about).toEqual([
      "Lines 1 to 7.",
      "From 21 Nov, 21:16 to 21 Nov, 23:18.",
      "Times stand as in the log, which names no time zone.",
    ]);
    expect(page.totals).toContainEqual({ label: "Permanent failures", value: "2" });
    expect(page.empty).toBeUndefined();
  });

  it("leaves out what the settings hide, and says how much that is", () => {
    const isHidden = ({ reply }: { reply: string | undefined }) => reply === "452";
    const page = reportPage(reportOn(["maillog", postfixLog, { isHidden }]), { language: "en" });
    expect(rows(page, "code").map((row) => row.split(" | ")[0])).toEqual([
      "550 5.1.1",
      "554 5.7.1",
    ]);
    expect(page.totals).toContainEqual({ label: "Failures", value: "2" });
    expect(page.about).toContain("Not counted, as the setting smtpLens.hide hides them: 2.");
  });

  it("has a table of each kind, with its lines and the parts of its bars", () => {
    const page = reportPage(report, { language: "en" });
    expect(rows(page, "code")).toEqual([
      "452 4.2.2 | Mailbox Full for Now | 0 | 2 | 2",
      "550 5.1.1 | Unknown Recipient Mailbox | 1 | 0 | 1",
      "554 5.7.1 | Delivery Not Authorized | 1 | 0 | 1",
    ]);
    const [first] = page.sections.find(({ id }) => id === "code")?.rows ?? [];
    expect([first?.bar, first?.lines]).toEqual([[0, 2], 2]);
    expect(first?.places).toEqual([
      { uri: "file:///logs/maillog", line: 3 },
      { uri: "file:///logs/maillog", line: 4 },
    ]);
  });

  it("shows failures over time in their slots", () => {
    const page = reportPage(report, { language: "en" });
    const time = page.sections.find(({ id }) => id === "time");
    // From 21:15 to 22:15 by quarters of an hour.
    expect(time?.time?.slots).toBe(5);
    expect(time?.rows.map(({ slot }) => slot)).toEqual([0, 4]);
    expect(rows(page, "time")).toEqual(["21 Nov, 21:15 | 2 | 1 | 3", "21 Nov, 22:15 | 0 | 1 | 1"]);
    expect(time?.csv).toBe(
      "Quarter of an hour,Permanent,Temporary,Total\r\n2000-11-21T21:15:00,2,1,3\r\n2000-11-21T22:15:00,0,1,1\r\n",
    );
  });

  it("is French throughout in French", () => {
    const page = reportPage(report, { language: "fr" });
    expect(page.title).toBe("Rapport sur maillog");
    expect(page.about[0]).toMatch(/^Du 21 nov\.?,? .*21:16 au 21 nov\.?,? .*23:18\.$/);
    expect(rows(page, "reason")[0]).toBe("Boîte aux lettres pleine | 0 | 2 | 2");
    const english = reportPage(report, { language: "en" });
    expect(page.sections.map(({ id }) => id)).toEqual(english.sections.map(({ id }) => id));
    for (const [index, { heading }] of page.sections.entries())
      expect(heading).not.toBe(english.sections[index]?.heading);
  });

  it("is friendly about a log without failures", () => {
    const quiet = reportPage(reportOn(["x", "nothing\n"]), { language: "en" });
    expect([quiet.sections, quiet.empty]).toEqual([[], "Good news: no line tells of a failure."]);
    const empty = reportPage(reportOn(["x", ""]), { language: "fr" });
    expect(empty.empty).toBe("Il n'y a rien à lire ici\u00a0: aucune ligne.");
  });

  it("names the files, and those that were left out", () => {
    const skipped = [
      { uri: "file:///logs/core%20dump", why: "binary" },
      { uri: "file:///logs/big", why: "large" },
    ] as const;
    const page = reportPage(reportOn(["a", "x"], ["b", "y"]), { language: "en", skipped });
    expect(page.title).toBe("Report on 2 files");
    expect(page.about).toEqual([
      "Files read: a and b.",
      "Left out: big (larger than 50 MB) and core dump (no text file).",
    ]);
  });

  it("names every log that could not be read, whatever else lies in the folder", () => {
    const many = (count: number, name: string, why: "binary" | "unreadable") =>
      Array.from({ length: count }, (_, n) => ({ uri: `file:///logs/${name}${n}`, why }));
    const skipped = [...many(30, "bin", "binary"), ...many(12, "log", "unreadable")];
    const { about } = reportPage(reportOn(["a", "x"]), { language: "en", skipped });
    const names = many(12, "log", "unreadable").map((_, n) => `log${n} (could not be read)`);
    expect(about.at(-1)).toBe(`Left out: ${names.join(", ")} and 30 more.`);
    const few = reportPage(reportOn(["a", "x"]), { language: "en", skipped: skipped.slice(0, 31) });
    expect(few.about.at(-1)).toMatch(
      /^Left out: log0 \(could not be read\), bin0 \(no text file\), .*bin8 \(no text file\) and 21 more\.$/,
    );
  });

  it("is called by the number of files where none of several could be read", () => {
    const skipped = ["a", "b"].map((name) => ({ uri: `file:///${name}`, why: "binary" as const }));
    expect(reportPage(reportOn(), { language: "en", skipped }).title).toBe("Report on 0 files");
  });

  it("writes out what cannot be seen in names of strangers", () => {
    const log =
      "2026-11-21 21:29:49 H=(x) [192.0.2.1] F=<a@example.org> rejected RCPT <b@ex\u202eample.net>: 550 5.1.1 no";
    const page = reportPage(reportOn(["x", log]), { language: "en" });
    expect(
      JSON.stringify(page.sections.map(({ rows }) => rows.map((row) => row.cells[0]))),
    ).not.toContain("\u202e");
  });

  it("shows so many rows and says how many there are", () => {
    const lines = Array.from({ length: 25 }, (_, n) => `550 5.1.${n} <a@example${n}.org> x`);
    const page = reportPage(reportOn(["x", lines.join("\n")]), { language: "en" });
    const code = page.sections.find(({ id }) => id === "code");
    expect([code?.rows.length, code?.notes]).toEqual([
      20,
      ["Shown: 20 of 25, the most frequent first."],
    ]);
  });
});

describe("Writer", () => {
  const span = new Span();
  span.add({ at: Date.parse("2026-11-21T23:30:00Z"), year: true, offset: 90 });

  it("writes times in the zone of the log", () => {
    const writer = new Writer("en", span);
    expect(writer.moment(Date.parse("2026-11-21T23:30:00Z"))).toBe("22 Nov 2026, 01:00");
    expect(writer.stamp(Date.parse("2026-11-21T23:30:00Z"))).toBe("2026-11-22T01:00:00+01:30");
    expect(writer.zone).toBe("UTC+01:30");
  });

  it.each([
    [0, "0 secs"],
    [24_400, "24 secs"],
    [7_200_000, "2 hrs"],
    [93_784_000, "1 day 2 hrs"],
  ])("writes %i ms as %s", (milliseconds, text) =>
    expect(new Writer("en", span).duration(milliseconds)).toBe(text),
  );
});
