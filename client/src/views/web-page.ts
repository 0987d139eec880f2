import { Uri, type Webview } from "vscode";
import { htmlDocument, newNonce } from "./html-document";

/** What a page of ours shows. All of it is HTML or attributes already escaped by whoever made it. */
export interface WebPage {
  /** A folder of `client/webview`: its script and style are `dist/webview/NAME.js` and `.css`. */
  readonly name: string;
  readonly title: string;
  /** A BCP 47 tag, for screen readers and hyphenation. */
  readonly language: string;
  /** What stands in `<body>`. */
  readonly body: string;
}

/** Where a page's script and style are read from. */
export function webviewRoot(extension: Uri): Uri {
  return Uri.joinPath(extension, "dist", "webview");
}

/**
 * The whole document. Its content security policy lets it run our one script, by a nonce, and show our one style,
 * and reach nothing else: no network, no image, no font, no frame, no form.
 */
export function pageHtml(webview: Webview, extension: Uri, page: WebPage): string {
  const shipped = (ending: string) =>
    webview.asWebviewUri(Uri.joinPath(webviewRoot(extension), `${page.name}.${ending}`));
  const nonce = newNonce();
  return htmlDocument({
    language: page.language,
    title: page.title,
    allowed: [
      `script-src 'nonce-${nonce}'`,
      `style-src-elem ${webview.cspSource}`,
      // A chart's labels are put in place by attributes.
      "style-src-attr 'unsafe-inline'",
    ],
    head: `<link rel="stylesheet" href="${shipped("css")}">`,
    body: `<body>
${page.body}
<script nonce="${nonce}" src="${shipped("js")}"></script>
</body>`,
  });
}
