import { htmlDocument, newNonce } from "../html-document";

/** What an exported report is made of; the body is static HTML whose text is escaped already. */
export interface Exported {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

/**
 * A report as a file of its own. Its content security policy allows it the style that it carries and nothing else: no
 * script, no network, no frame, no form.
 */
export function exportedHtml({ language, title, css, body }: Exported): string {
  const nonce = newNonce();
  return htmlDocument({
    language,
    title,
    // A chart's labels are put in place by attributes.
    allowed: [`style-src-elem 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'"],
    head: `<meta name="generator" content="SMTP Lens">
<style nonce="${nonce}">
${css.replaceAll("</", "<\\/")}
</style>`,
    body: `<body class="exported">
${body}
</body>`,
  });
}
