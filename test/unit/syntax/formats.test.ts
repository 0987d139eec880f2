import { describe, expect, test } from "vitest";
import { formats } from "../../../server/src/syntax/formats/index";
import { transcriptBare } from "../../../server/src/syntax/formats/transcript-bare";
import { general } from "../../../server/src/syntax/general/general";
import { type Carry, type TokenisedLine, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { annotate, plainLines } from "./annotated";

function readAll(lines: readonly string[]): TokenisedLine[] {
  let carry: Carry | undefined;
  return lines.map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    return read;
  });
}

function marked(lines: readonly string[], read: readonly TokenisedLine[]): string {
  return lines.map((line, i) => annotate(line, read[i]?.reading?.tokens ?? [])).join("\n");
}

/** Who has read the lines, for whoever looks why a code was found or missed. */
function readersOf(read: readonly TokenisedLine[]): string {
  return `read by ${read.map(({ reading }) => reading?.format ?? "nobody").join(", ")}`;
}

describe.each([...formats, transcriptBare, general].map((format) => ({ id: format.id, format })))(
  "$id",
  ({ id, format }) => {
    test.each(format.samples)("all formats together find the codes of: %s", (sample) => {
      const lines = plainLines(sample);
      const read = readAll(lines);
      expect(marked(lines, read), readersOf(read)).toBe(sample);
    });

    test.each(format.samples)("is the owner of: %s", (sample) => {
      for (const { reading } of readAll(plainLines(sample)))
        if (reading !== undefined && reading.tokens.length > 0) expect(reading.format).toBe(id);
    });

    test.each(format.counterSamples)("no format finds a code in: %s", (sample) => {
      const lines = plainLines(sample);
      const read = readAll(lines);
      expect(marked(lines, read), readersOf(read)).toBe(sample);
    });

    test("has samples and counter-samples", () => {
      expect(format.samples.length).toBeGreaterThan(0);
      expect(format.counterSamples.length).toBeGreaterThan(0);
    });

    test("has no empty sample, which would show nothing", () => {
      expect([...format.samples, ...format.counterSamples]).not.toContain("");
    });
  },
);

test("ids are unique", () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
});
