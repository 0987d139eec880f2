import { type Carry, noTongue, tokeniseLine } from "../../../../server/src/syntax/tokenise";
import { annotate, plainLines } from "../annotated";

/** The lines with the codes marked that the general reader finds, if no format knows them. */
export function readGenerally(annotated: string): string {
  let carry: Carry | undefined;
  const marked = plainLines(annotated).map((line) => {
    const told = tokeniseLine(line, carry, noTongue);
    carry = told.carry;
    return annotate(line, told.reading?.tokens ?? []);
  });
  return marked.join("\n");
}
