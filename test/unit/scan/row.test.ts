import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { calendar } from "../../../server/src/report/calendar";
import { stampOf } from "../../../server/src/scan/rows/row";

describe("stampOf", () => {
  it.each([
    ["2026-11-21T21:24:53.123+01:00", "2026-11-21T21:24:53.123+01:00"],
    ["2026-11-21T21:24:53.123456-03:30", "2026-11-21T21:24:53.123-03:30"],
    ["2026-11-21T00:24:53+14:00", "2026-11-21T00:24:53+14:00"],
    ["2026-11-21t21:24:53.5z", "2026-11-21T21:24:53.500Z"],
    ["2026-11-21T21:24:53+00:00", "2026-11-21T21:24:53Z"],
    ["2026-11-21 21:24:53", "2026-11-21T21:24:53"],
  ])("writes the time of %s with its own clock and zone", (written, expected) => {
    const document = new LogDocument("x", 1, `${written} mx postfix/smtp[8]: x`);
    const [dated] = calendar(document, [0], undefined);
    if (dated === undefined) throw new Error("the line has no time");
    expect(stampOf(dated[1])).toBe(expected);
  });
});
