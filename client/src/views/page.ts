import { commands, Disposable, EventEmitter, Uri, workspace } from "vscode";
import { isCodes } from "../codes";
import type { Server } from "../server";

const scheme = "smtp-lens";

/** Shows the page about one code, or the comparison of several, in VS Code's Markdown preview. */
export async function showPage(server: Server, codes: readonly string[]): Promise<void> {
  // Asked once here too, so that an unknown code is said in a message and opens no empty preview.
  await server.page(codes);
  await commands.executeCommand("markdown.showPreview", uriOf(codes));
}

/** Answers for the documents that previews show, also after a reload of the window, in the language of the moment. */
export function registerPages(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  const pages = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => (await server.page(codesOf(uri))).markdown,
  });
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("smtpLens.language")) refresh(changed);
  });
  return Disposable.from(changed, pages, settings);
}

/** Codes only: a page is the same page in another language. The path is what the tab says, the query what is meant. */
function uriOf(codes: readonly string[]): Uri {
  return Uri.from({
    scheme,
    path: `/SMTP ${codes.join(" · ")}`,
    query: JSON.stringify(codes),
  });
}

function codesOf(uri: Uri): readonly string[] {
  const codes: unknown = JSON.parse(uri.query);
  if (!isCodes(codes)) throw new Error(`No codes in ${uri.toString()}`);
  return codes;
}

function refresh(changed: EventEmitter<Uri>): void {
  for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  // VS Code forgets the document behind a preview after a while; such a preview hears of no change.
  void commands.executeCommand("markdown.preview.refresh");
}
