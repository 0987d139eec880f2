/** Bidirectional controls, zero-width and other invisible characters, and control characters, by which text can lie. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Text from a log as Markdown that shows it and does nothing else: characters with a meaning in Markdown or HTML are
 * escaped, URLs are kept from becoming links, and characters that cannot be seen are shown by their code point.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&:/@"'=$^]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^ +| +$|(?<= ) /g, (blanks) => "&nbsp;".repeat(blanks.length));
}

/** Text with its invisible characters written out, such as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Whether nothing in a text is invisible. */
export function isVisible(text: string): boolean {
  return visible(text) === text;
}

/** As `JSON.stringify`, with invisible characters as escapes: the same value, and a terminal that shows it is not misled. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** Longer texts of a log are cut: RFC 5321 section 4.5.3.1 allows a name 255 octets, but a list has to stay readable. */
const LONGEST = 100;

/** Text of a log for a place that takes plain text only: nothing in it is invisible, and it is not too long. */
export function plain(text: string, longest: number = LONGEST): string {
  return visible(shortened(text, longest));
}

/** The text, cut behind so many UTF-16 units with an ellipsis in place of the rest. */
export function shortened(text: string, longest: number = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
