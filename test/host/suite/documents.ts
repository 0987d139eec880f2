import {
  commands,
  languages,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { reportTitle } from "./report-title";
import { api, hoversAt, openSample, placeOf, problemsOf } from "./sample";
import { SmallDisk } from "./small-disk";

const reply = "550 5.1.1 <nosuchuser@example.net>: Recipient address rejected: User unknown";
const session = `RCPT TO:<nosuchuser@example.net>\n${reply}\n`;

describe("a document that is no file on disk", () => {
  before(api);
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("is read when it is untitled", async () => {
    const document = await workspace.openTextDocument({
      language: "smtp-transcript",
      content: session,
    });
    equal(document.isUntitled, true);
    await isRead(document);
  });

  for (const isReadonly of [false, true])
    it(`is read in a virtual file system${isReadonly ? " that is read-only" : ""}`, async () => {
      const scheme = isReadonly ? "smtp-lens-read-only" : "smtp-lens-virtual";
      const uri = Uri.from({ scheme, authority: "example", path: "/session.swaks" });
      const disk = new SmallDisk();
      disk.files.set(uri.path, new TextEncoder().encode(session));
      const registered = workspace.registerFileSystemProvider(scheme, disk, { isReadonly });
      try {
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document);
        equal(workspace.fs.isWritableFileSystem(scheme), !isReadonly);
        await isRead(document);
        await commands.executeCommand("smtpLens.reportFiles", uri, [uri]);
        equal(await reportTitle(), said("Report on session.swaks", "Rapport sur session.swaks"));
        await commands.executeCommand("workbench.action.closeAllEditors");
      } finally {
        registered.dispose();
      }
    });

  it("is left alone when it is a cell of a notebook", async () => {
    const cell = new NotebookCellData(NotebookCellKind.Code, session, "log");
    const notebook = await workspace.openNotebookDocument(
      "jupyter-notebook",
      new NotebookData([cell]),
    );
    const { document } = notebook.cellAt(0);
    equal([document.languageId, document.uri.scheme], ["log", "vscode-notebook-cell"]);
    // What the server was sent before is answered before: a cell that it had would have problems by then.
    await problemsOf(await openSample("maillog"));
    equal(await hoversAt(document, placeOf(document, "550")), []);
    equal(languages.getDiagnostics(document.uri), []);
  });
});

async function isRead(document: TextDocument): Promise<void> {
  const problems = await problemsOf(document);
  equal(
    problems.map(({ range }) => document.getText(range)),
    ["550 5.1.1"],
  );
  const [hover] = await hoversAt(document, placeOf(document, "550"));
  includes(hover?.markdown ?? "", "550 5.1.1");
}
