import { shiftedBy } from "../columns";
import type { Source } from "../source";
import type { Unwrapped } from "./layer";

/** The source without its first `length` UTF-16 units, knowing what they told. */
export function cutOff(
  { text, program, session, stamped }: Source,
  length: number,
  told: Partial<Omit<Source, "text">>,
): Unwrapped {
  return {
    source: {
      text: text.slice(length),
      program: told.program ?? program,
      session: told.session ?? session,
      stamped: told.stamped ?? stamped,
    },
    columns: shiftedBy(length),
  };
}
