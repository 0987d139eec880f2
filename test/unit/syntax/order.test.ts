import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "../../../server/src/syntax/formats/index";
import { Readers } from "../../../server/src/syntax/readers";
import { type Carry, everyTongue, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { plainLines } from "./annotated";

const samples = formats.flatMap((format) => [
  ...format.samples.map(plainLines),
  ...format.counterSamples.map((sample) => sample.split("\n")),
]);
const forwards = everyTongue;

function read(lines: readonly string[], tongues: typeof forwards) {
  let carry: Carry | undefined;
  return lines.map((line) => {
    const { reading, carry: after } = tokeniseLine(line, carry, tongues);
    carry = after;
    return reading;
  });
}

test("no two formats know the same line of any sample, so that either may be asked first", () => {
  const named = new Readers(formats, (a, b) => Number(a.id < b.id) - Number(a.id > b.id));
  const backwards = { ...everyTongue, named };
  for (const lines of samples) expect(read(lines, backwards)).toEqual(read(lines, forwards));
});

test("the order of the list has no meaning, whatever lines follow one another", () => {
  const mixed = fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 });
  const order = fc.shuffledSubarray([...formats], { minLength: formats.length });
  fc.assert(
    fc.property(mixed, order, (parts, shuffled) => {
      const tongues = { ...everyTongue, named: new Readers(shuffled) };
      expect(read(parts.flat(), tongues)).toEqual(read(parts.flat(), forwards));
    }),
    { numRuns: 100 },
  );
});
