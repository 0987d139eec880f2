import {
  fill,
  type Language,
  type Meaning,
  meaningOf,
  type Phrases,
  parseCode,
} from "../catalogue/index";

/** A code with its name: `550 Mailbox Not Found or Refused`. */
export function labelOf({ code, words }: Meaning): string {
  return `${code} ${words.name}`;
}

/** The same for a code that an entry refers to. */
export function labelFor(text: string, language: Language): string {
  const code = parseCode(text);
  return code === undefined ? text : labelOf(meaningOf(code, language));
}

/** The class of a code in words: `5yz: permanent failure`. */
export function classText(meaning: Meaning, { table }: Phrases): string {
  const pattern = meaning.parts.reply === undefined ? `${meaning.class}.x.x` : `${meaning.class}yz`;
  return fill(table[`class${meaning.class}`], { pattern });
}

/** Of a pair, the part that is of the same kind as another code. */
export function partLike({ parts, code }: Meaning, other: string): string {
  return (other.includes(".") ? parts.enhanced : parts.reply) ?? code;
}
