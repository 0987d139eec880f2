import { readFileSync } from "node:fs";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";

/** Each line of a file of the corpus with its codes, in order. */
export function readCorpus(file: string): { line: string; codes: string[] }[] {
  let carry: Carry | undefined;
  const text = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");
  return text.split(/\r\n|\n|\r/).map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    return { line, codes: read.reading?.tokens.map(({ value }) => value) ?? [] };
  });
}
