import { type Carry, carryAfter } from "./carry";
import { formats } from "./formats/index";
import { transcriptBare } from "./formats/transcript-bare";
import { codesByEvidence, general } from "./general/general";
import { unwrap, unwrapMessage } from "./layers/index";
import { messageSpan } from "./layers/json-message";
import type { Unwrapped } from "./layers/layer";
import { placed } from "./placed";
import { quietReading } from "./quiet-line";
import { type Claim, Readers } from "./readers";
import type { Reading } from "./reading";
import { withMore } from "./token";

export { type Carry, sameCarry } from "./carry";

/** A line that was tokenised, and what the next line has to know. */
export interface TokenisedLine {
  readonly reading: Reading | undefined;
  readonly carry: Carry | undefined;
}

/** Who reads lines: the named formats, in any order; then what reads a conversation without marks; then the general reader. */
export interface Tongues {
  readonly named: Readers;
  readonly bare: Readers;
  readonly general: Readers;
}

/** All formats, and the general reader for what none of them knows. */
export const everyTongue: Tongues = {
  named: new Readers(formats),
  bare: new Readers([transcriptBare]),
  general: new Readers([general]),
};

/** The general reader alone, as for a producer that nobody has seen. */
export const noTongue: Tongues = {
  named: new Readers([]),
  bare: new Readers([]),
  general: everyTongue.general,
};

/**
 * Reads one line (without its line end) after the lines that left `carry`. Total, and linear in the line's length.
 * A line that no format knows ends what was remembered of its session.
 */
export function tokeniseLine(
  line: string,
  carry: Carry | undefined,
  tongues: Tongues = everyTongue,
): TokenisedLine {
  const quiet = carry === undefined && tongues === everyTongue ? quietReading(line) : undefined;
  if (quiet !== undefined) return { reading: quiet, carry };
  const outer = unwrap(line);
  const claim = tongues.named.claim(outer.source, carry);
  return claim === undefined
    ? readOtherwise(line, outer, carry, tongues)
    : tokenised(line, outer, claim, carry);
}

/** Reads a line that no format knows as it stands: by the message that a collector wrapped, or by the other readers. */
function readOtherwise(
  line: string,
  outer: Unwrapped,
  carry: Carry | undefined,
  { named, bare, general }: Tongues,
): TokenisedLine {
  const message = unwrapMessage(outer);
  const wrapped = message && named.claim(message.source, carry);
  if (message !== undefined && wrapped !== undefined)
    return beside(line, outer, tokenised(line, message, wrapped, carry));
  const inner = message ?? outer;
  const spoken = bare.claim(inner.source, carry);
  if (spoken !== undefined) return tokenised(line, inner, spoken, carry);
  const judged = general.claim(outer.source, carry);
  if (judged !== undefined) return tokenised(line, outer, judged, carry);
  return { reading: undefined, carry: carryAfter(carry, outer.source, "", undefined) };
}

function tokenised(
  line: string,
  unwrapped: Unwrapped,
  { format, read }: Claim,
  carry: Carry | undefined,
): TokenisedLine {
  return {
    reading: placed(line, read.reading, unwrapped),
    carry: carryAfter(carry, unwrapped.source, format.family ?? format.id, read.memory),
  };
}

/** The line with the codes in the fields that a collector put beside the message. */
function beside(line: string, outer: Unwrapped, { reading, carry }: TokenisedLine): TokenisedLine {
  if (reading === undefined) return { reading, carry };
  const span = messageSpan(outer.source.text);
  const from = outer.columns.outer(span.start);
  const to = outer.columns.outer(span.end);
  const found = codesByEvidence(outer.source.text);
  const { tokens } = placed(line, { format: general.id, tokens: found }, outer);
  const others = tokens.filter(({ start }) => start < from || start >= to);
  return { reading: { ...reading, tokens: withMore(reading.tokens, others) }, carry };
}
