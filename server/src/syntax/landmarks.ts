/** What stands in a line, as far as it tells cheaply which patterns can match. Columns are UTF-16; -1 for what is not there. */
export interface Landmarks {
  readonly text: string;
  /** In lower case; columns may be others beyond ASCII. */
  readonly lower: string;
  /** The first equals sign behind a letter with which a field's name of the kind ends: `to`, `rcpt`, `addr`. */
  readonly recipient: number;
  /** As with `from`, `sender`, `F`. */
  readonly sender: number;
  /** As with `relay`. */
  readonly relay: number;
  /** As with Exim's `H`. */
  readonly exim: number;
  /** As with `msgid`. */
  readonly id: number;
}

/** By the last letter of a field's name, in lower case: which of five kinds it may be of. */
const kinds: readonly (readonly number[])[] = Array.from({ length: 128 }, (_, unit) =>
  ["otr", "rmf", "y", "h", "d"].flatMap((letters, kind) =>
    letters.includes(String.fromCharCode(unit)) ? [kind] : [],
  ),
);

/** Goes through the equals signs of a text. */
export function landmarksOf(text: string): Landmarks {
  const firsts = [-1, -1, -1, -1, -1];
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1))
    for (const kind of kinds[text.charCodeAt(at - 1) | 32] ?? [])
      if ((firsts[kind] ?? 0) < 0) firsts[kind] = at;
  const [recipient = -1, sender = -1, relay = -1, exim = -1, id = -1] = firsts;
  return { text, lower: text.toLowerCase(), recipient, sender, relay, exim, id };
}
