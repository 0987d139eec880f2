const DIGITS = "0123456789";
/** First digits of a number that can be no code's. */
const FIRST_DIGITS = "16789";
/** Vowels are in none, since Postfix's long queue ids have none; hexadecimal letters stay hexadecimal. */
const HEXADECIMAL = "bcdf";
const OTHERS = "ghjklmnpqrstvwxy";
const MULTIPLIER = 1664525;
const INCREMENT = 1013904223;

/**
 * A text of the same shape as an id: digits for digits, capitals for capitals, hexadecimal letters for hexadecimal
 * ones, all other signs kept, and no number that looks like a code. The same for the same `id` and `seed`.
 */
export function sameShape(id: string, seed: number): string {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  const pick = (signs: string) => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return signs.charAt((state >>> 16) % signs.length);
  };
  let shaped = "";
  for (const sign of id) shaped += shapedSign(sign, shaped.charAt(shaped.length - 1), pick);
  return shaped;
}

function shapedSign(sign: string, before: string, pick: (signs: string) => string): string {
  if (/\d/.test(sign)) return pick(/\d/.test(before) ? DIGITS : FIRST_DIGITS);
  if (/[A-F]/.test(sign)) return pick(HEXADECIMAL).toUpperCase();
  if (/[a-f]/.test(sign)) return pick(HEXADECIMAL);
  if (/[A-Z]/.test(sign)) return pick(OTHERS).toUpperCase();
  return /[a-z]/.test(sign) ? pick(OTHERS) : sign;
}
