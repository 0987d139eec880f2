import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineEvent, tellers } from "../../../server/src/syntax/events/index";
import { formats } from "../../../server/src/syntax/formats/index";
import { plainLines } from "./annotated";

const telling = formats.filter(({ id }) => tellers.includes(id));
const sampleLines = telling.flatMap(({ samples, counterSamples }) => [
  ...samples.flatMap(plainLines),
  ...counterSamples,
]);

describe("the events of lines", () => {
  it("are read by formats that are there", () => {
    const known = formats.map(({ id }) => id);
    expect(tellers.filter((id) => !known.includes(id))).toEqual([]);
    expect(tellers.length).toBeGreaterThan(5);
  });

  it("can be asked of any string, also of a line that is cut off or goes on with anything", () => {
    const format = fc.constantFrom("", ...tellers);
    const cut = fc
      .tuple(fc.constantFrom(...sampleLines), fc.nat(400), fc.string())
      .map(([line, length, more]) => line.slice(0, length) + more);
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut), format, (line, id) => {
        const told = lineEvent(line, id);
        for (const recipient of told?.event.recipients ?? []) expect(line).toContain(recipient);
        expect(line).toContain(told?.event.sender ?? "");
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
