import { escapeHtml } from "./escape-html";

/** What a document of ours is made of; head and body are HTML already escaped by whoever made it. */
export interface HtmlDocument {
  /** A BCP 47 tag, for screen readers and hyphenation. */
  readonly language: string;
  readonly title: string;
  /** What the document may load and run, as directives of the policy; it never may have forms or another base. */
  readonly allowed: readonly string[];
  /** What stands in `<head>` behind the title. */
  readonly head: string;
  readonly body: string;
}

/** The whole document, with a content security policy that lets it reach nothing but what is allowed. */
export function htmlDocument({ language, title, allowed, head, body }: HtmlDocument): string {
  const policy = ["default-src 'none'", ...allowed, "form-action 'none'", "base-uri 'none'"];
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
${body}
</html>
`;
}

/** Nobody can guess it: what a policy allows by it is what we wrote. */
export function newNonce(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
