import { describe, expect, it } from "vitest";
import { Histogram } from "../../../server/src/report/histogram";

/** Bars over these times, as `time permanent/transient`. */
function bars(times: readonly string[], offset = 0) {
  const histogram = new Histogram();
  for (const [index, time] of times.entries())
    histogram.add(Date.parse(time), index % 2 === 0, { file: 0, line: index });
  const { step, bars } = histogram.bars(offset);
  return [
    step,
    bars.map(
      ({ at, count }) => `${new Date(at).toISOString()} ${count.permanent}/${count.transient}`,
    ),
  ];
}

describe("Histogram", () => {
  it("counts by the minute where all is within an hour", () => {
    expect(bars(["2026-11-21T21:59:59Z", "2026-11-21T21:16:26Z", "2026-11-21T21:16:59Z"])).toEqual([
      1,
      ["2026-11-21T21:16:00.000Z 1/1", "2026-11-21T21:59:00.000Z 1/0"],
    ]);
  });

  it.each([
    [15, ["2026-11-21T00:07:00Z", "2026-11-21T17:59:00Z"], "2026-11-21T00:00", "2026-11-21T17:45"],
    [60, ["2026-11-21T00:07:00Z", "2026-11-23T12:30:00Z"], "2026-11-21T00:00", "2026-11-23T12:00"],
    [
      1440,
      ["2026-11-21T00:07:00Z", "2027-02-01T01:00:00Z"],
      "2026-11-21T00:00",
      "2027-02-01T00:00",
    ],
    // 16 November 2026 was a Monday, 1 November 2027 too; longer bars are whole weeks from 5 January 1970 on.
    [
      10_080,
      ["2026-11-21T00:07:00Z", "2027-11-02T01:00:00Z"],
      "2026-11-16T00:00",
      "2027-11-01T00:00",
    ],
    [
      40_320,
      ["2026-11-21T00:07:00Z", "2030-01-01T01:00:00Z"],
      "2026-10-26T00:00",
      "2029-12-17T00:00",
    ],
    [
      524_160,
      ["2010-11-21T00:07:00Z", "2026-01-01T01:00:00Z"],
      "2010-11-15T00:00",
      "2025-10-27T00:00",
    ],
  ])("counts by %i minutes where the time is longer", (step, times, first, last) => {
    expect(bars(times)).toEqual([step, [`${first}:00.000Z 1/0`, `${last}:00.000Z 0/1`]]);
  });

  it("begins days at the log's midnight", () => {
    const times = ["2026-11-20T23:30:00Z", "2026-11-21T22:30:00Z", "2026-12-21T12:00:00Z"];
    expect(bars(times, 60)).toEqual([
      1440,
      ["2026-11-20T23:00:00.000Z 1/1", "2026-12-20T23:00:00.000Z 1/0"],
    ]);
  });

  it("keeps no more bars than it may, and loses no failure", () => {
    const histogram = new Histogram();
    const start = Date.parse("2026-01-01T00:00:00Z");
    for (let minute = 0; minute < 20_000; minute++)
      histogram.add(start + minute * 60_000, true, { file: 0, line: minute });
    const { step, bars } = histogram.bars(0);
    expect(step).toBe(1440);
    expect(bars.map(({ count }) => count.permanent)).toEqual([...Array(13).fill(1440), 1280]);
  });

  it("has no bars where nothing failed", () => {
    expect(new Histogram().bars(0).bars).toEqual([]);
  });
});
