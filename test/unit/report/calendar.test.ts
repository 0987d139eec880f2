import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { calendar } from "../../../server/src/report/calendar";

/** The times of all lines of a log. */
function times(lines: readonly string[], latest?: string) {
  const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
  const written = latest === undefined ? undefined : Date.parse(latest);
  const dated = calendar(document, lines.keys(), written);
  return [...dated].map(([line, { at }]) => `${line} ${new Date(at).toISOString().slice(0, 16)}`);
}

describe("calendar", () => {
  it("lets January follow December", () => {
    const log = ["Dec 31 23:59:59 mx x", "Jan  1 00:00:01 mx x", "Jan  2 10:00:00 mx x"];
    expect(times(log)).toEqual(["0 2000-12-31T23:59", "1 2001-01-01T00:00", "2 2001-01-02T10:00"]);
  });

  it("bears a line that comes late over the turn of the year", () => {
    const log = ["Jan  1 00:00:01 mx x", "Dec 31 23:59:59 mx x", "Jan  1 00:00:02 mx x"];
    expect(times(log, "2027-01-01T08:00Z")).toEqual([
      "0 2027-01-01T00:00",
      "1 2026-12-31T23:59",
      "2 2027-01-01T00:00",
    ]);
  });

  it("takes the last year in which the log can have been written", () => {
    const log = ["Nov 21 21:16:26 mx x"];
    expect(times(log, "2027-02-03T00:00Z")).toEqual(["0 2026-11-21T21:16"]);
    expect(times(log, "2026-11-21T21:20Z")).toEqual(["0 2026-11-21T21:16"]);
    // Written east of Greenwich: the line's clock is ahead of UTC.
    expect(times(log, "2026-11-21T10:20Z")).toEqual(["0 2026-11-21T21:16"]);
  });

  it("takes the year of lines that name theirs", () => {
    const log = ["Dec 31 23:00:00 mx x", "2027-01-01 01:00:00 x", "Jan  1 02:00:00 mx x"];
    expect(times(log, "2030-01-01T00:00Z")).toEqual([
      "0 2026-12-31T23:00",
      "1 2027-01-01T01:00",
      "2 2027-01-01T02:00",
    ]);
  });

  it("dates a line by one not far above it", () => {
    expect(times(["2026-11-21 21:21:53 x", "550 5.1.1 no", "250 ok"])).toEqual([
      "0 2026-11-21T21:21",
      "1 2026-11-21T21:21",
      "2 2026-11-21T21:21",
    ]);
    expect(times(["2026-11-21 21:21:53 x", ...Array<string>(60).fill("x")])).toHaveLength(51);
  });

  it("puts each line without a year nearest to the line above, whatever the lines before it did", () => {
    const days = fc.constantFrom(
      "Jan  1",
      "Feb 29",
      "Mar  1",
      "Jun 30",
      "Jul  1",
      "Jul  2",
      "Dec 31",
    );
    fc.assert(
      fc.property(fc.array(days, { maxLength: 30 }), (written) => {
        const log = ["2027-12-31 23:00:00 x", ...written.map((day) => `${day} 12:00:00 mx x`)];
        let above = Date.parse("2027-12-31T23:00Z");
        const expected = written.map((day, index) => {
          above = nearestOf(Date.parse(`${day} 2000 12:00:00 GMT`), above);
          return `${index + 1} ${new Date(above).toISOString().slice(0, 16)}`;
        });
        expect(times(log).slice(1)).toEqual(expected);
      }),
    );
  });
});

/** Of the time in each year from 2000 on the one that is nearest to another. */
function nearestOf(at: number, other: number): number {
  const years = Array.from({ length: 60 }, (_, year) => new Date(at).setUTCFullYear(2000 + year));
  return years.reduce((best, one) => (Math.abs(one - other) < Math.abs(best - other) ? one : best));
}
