import { escapeHtml } from "../escape-html";

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
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="SMTP Lens">
<title>${escapeHtml(title)}</title>
<style>
${css.replaceAll("</", "<\\/")}
</style>
</head>
<body class="exported">
${body}
</body>
</html>
`;
}
