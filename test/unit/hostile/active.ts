import MarkdownIt, { type MarkdownToken } from "markdown-it";

/** What cannot be seen, or moves what can; line feeds are what Markdown and lists are made of. */
export const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Tags of HTML are let through by the parser, so that one that stands in a text is found. */
const parser = new MarkdownIt({ html: true, linkify: false });
/** Places that our catalogue leads to. */
const OURS = /^https:\/\/(?:www\.rfc-editor\.org\/rfc\/|www\.iana\.org\/assignments\/)/;
const COMMANDS = /^command:smtpLens\.(?:compare|copyExplanation|explain|goToLine)\?(.*)$/;
/** What GitHub's Markdown, which VS Code reads, takes for a link by itself. */
const BARE = /(?:https?|ftp):\/\/|\bwww\.|[\w.+-]@[\w-]+\.\w/i;

/** All in a Markdown text that does something and is not ours, as texts that tell what; `uri` is the only document that a link may lead to. */
export function activeIn(markdown: string, uri: string): string[] {
  const active = all(parser.parse(markdown, {})).flatMap((token) => activeOf(token, uri));
  // What stands in a destination or in code is no text.
  const words = markdown.replace(/\]\([^)\n]*\)/g, "]").replace(/`[^`\n]*`/g, "");
  const bare = BARE.exec(words);
  const unseen = UNSEEN.exec(markdown);
  return [
    ...active,
    ...(bare === null ? [] : [`bare ${bare[0]}`]),
    ...(unseen === null ? [] : [`unseen U+${unseen[0].codePointAt(0)?.toString(16)}`]),
  ];
}

function all(tokens: readonly MarkdownToken[]): MarkdownToken[] {
  return tokens.flatMap((token) => [token, ...all(token.children ?? [])]);
}

function activeOf(token: MarkdownToken, uri: string): string[] {
  if (/^(?:html|image|fence|code_block|heading_open|table_open)/.test(token.type))
    return token.type === "heading_open" ? [] : [`${token.type} ${token.content}`];
  if (token.type !== "link_open") return [];
  const href = token.attrGet("href") ?? "";
  return OURS.test(href) || isOurCommand(href, uri) ? [] : [`link ${href}`];
}

/** Whether a link runs one of our commands, with codes or a line of the document. */
function isOurCommand(href: string, uri: string): boolean {
  const given = COMMANDS.exec(href)?.[1];
  if (given === undefined) return false;
  const args: unknown[] = JSON.parse(decodeURIComponent(given));
  return args.flat().every((arg) => arg === uri || /^[\d. ]+$/.test(String(arg)));
}
