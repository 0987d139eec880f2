/** How many units of a phrase it is found by; a shorter one is looked for by itself. */
const KEY = 4;

/** Which of many phrases stand in a text, found in one walk through it: there are a thousand, and failures by the hundred thousand. */
export class PhraseIndex {
  readonly #byKey = new Map<string, string[]>();
  readonly #short: string[] = [];

  constructor(phrases: Iterable<string>) {
    for (const phrase of new Set(phrases)) {
      const key = phrase.slice(0, KEY);
      const same = this.#byKey.get(key);
      if (phrase.length < KEY) this.#short.push(phrase);
      else if (same === undefined) this.#byKey.set(key, [phrase]);
      else same.push(phrase);
    }
  }

  /** The phrases that stand in the text, anywhere in it. */
  within(text: string): ReadonlySet<string> {
    const found = new Set(this.#short.filter((phrase) => text.includes(phrase)));
    for (let at = 0; at + KEY <= text.length; at++)
      for (const phrase of this.#byKey.get(text.slice(at, at + KEY)) ?? [])
        if (text.startsWith(phrase, at)) found.add(phrase);
    return found;
  }
}
