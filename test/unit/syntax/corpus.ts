import { readFileSync } from "node:fs";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";

/** The lines of a file of the corpus. */
export function corpusLines(file: string): string[] {
  const text = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");
  return text.split(/\r\n|\n|\r/);
}

/** Each line of a file of the corpus with its codes, in order. For a test's body: what is read before it runs shows no mutant. */
export function readCorpus(file: string): { line: string; codes: string[] }[] {
  let carry: Carry | undefined;
  return corpusLines(file).map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    return { line, codes: read.reading?.tokens.map(({ value }) => value) ?? [] };
  });
}
