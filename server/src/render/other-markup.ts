/** What of the Markdown that we write is more than words, each part once: code, links, escaped characters, marks, line breaks. */
const PARTS = /`([^`]*)`|\[([^\]]*)\]\((\S*?)(?: "[^"]*")?\)|&#(\d+);|(&nbsp;)|\*+| {2}(?=\n)/g;

/** A hover's Markdown as plain text, for a client that shows no Markdown. */
export function plainText(markdown: string): string {
  return markdown.replace(PARTS, (_part, code, label, address, point, blank) => {
    if (code !== undefined) return code;
    if (label !== undefined) return linkText(plainText(label), address);
    if (point !== undefined) return String.fromCharCode(point);
    return blank === undefined ? "" : "\u00a0";
  });
}

function linkText(label: string, address: string): string {
  return address.startsWith("https:") ? `${label} (${address})` : label;
}

/** Code, links, and words in which at least one character may be escaped. */
const WORDS = /`[^`]*`|\]\(\S*?\)|(?:[\p{L}\p{N}]|&#\d+;)+/gu;
/** Signs around a word that mean nothing in Markdown where they stand. */
const AROUND = /^([("']*)(.*?)([)"':]*)$/s;

/**
 * The same Markdown with names of a log as code instead of escaped: many an editor shows the source of a hover, and
 * `x&#64;example&#46;org` is hard to read. In code nothing is live, either.
 */
export function withCodeSpans(markdown: string): string {
  return markdown.replace(WORDS, (word) =>
    word.includes("&#") && !/^[`\]]/.test(word) ? asCode(word) : word,
  );
}

function asCode(word: string): string {
  const text = plainText(word);
  if (text.includes("`")) return word;
  const [, before, name = "", after] = AROUND.exec(text) ?? [];
  return `${before}${/^[\p{L}\p{N}]*$/u.test(name) ? name : `\`${name}\``}${after}`;
}
