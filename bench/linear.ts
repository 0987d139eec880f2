import { tokeniseLine } from "../server/src/syntax/tokenise";
import { bits, heads } from "../test/unit/syntax/hostile";
import { times as asTimes, median, type Row } from "./row";

const short = 200_000;
const times = 4;
const runs = 3;

/** The worst growth of the time for one hostile line when the line grows fourfold: 4 is linear, 16 would be quadratic. */
export function linear(): Row[] {
  const worst = heads
    .flatMap((head) => bits.map((bit) => growth(head, bit)))
    .reduce((a, b) => (a.ratio > b.ratio ? a : b));
  return [
    {
      what: `a line ${times} times as long (${JSON.stringify(worst.bit)})`,
      against: `a hostile line of ${short} characters`,
      ratio: asTimes(worst.ratio),
    },
  ];
}

function growth(head: string, bit: string): { bit: string; ratio: number } {
  const lines = [short, short * times].map((length) => head + bit.repeat(length / bit.length));
  const [once = 0, longer = 0] = lines.map((line) =>
    median(Array.from({ length: runs }, () => timeOf(line))),
  );
  return { bit, ratio: longer / once };
}

function timeOf(line: string): number {
  const began = performance.now();
  tokeniseLine(line, undefined);
  return performance.now() - began;
}
