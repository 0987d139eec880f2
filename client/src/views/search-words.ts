/** The words of a text as they are compared: lower case, without accents; a code such as `5.1.1` is one word. */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe");
  return plain.match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
}

/** How well a typed word fits one of a text, from 0 (not at all) to 1 (the same). */
export function closeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8;
  return sameStem(typed, word) ? 0.6 : 0;
}

/** Whether two words differ in their ending only: greylisting and greylisted, pleine and plein. */
function sameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 5 && Math.max(a.length, b.length) - shared <= 3;
}
