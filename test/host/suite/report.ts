import { commands, FileType, Selection, Uri, window, workspace } from "vscode";
import { type ReportPage, reportRequests } from "../../../protocol/messages";
import { diskOfHost } from "./disk";
import { equal } from "./expect";
import { said } from "./language";
import { reportTitle } from "./report-title";
import { api, openSample, sampleFolder } from "./sample";

/** `grep -cE 'status=(bounced|deferred)|reject:' samples/maillog` */
const FAILURES = "31";

describe("report", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));
  after(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens a page on the log that is shown", async () => {
    await openSample("maillog");
    await commands.executeCommand("smtpLens.report");
    equal(await reportTitle(), said("Report on maillog", "Rapport sur maillog"));
  });

  it("opens one on a log in another language than ours", async () => {
    const document = await workspace.openTextDocument({
      language: "plaintext",
      content: "550 5.1.1 unknown\n",
    });
    await window.showTextDocument(document);
    await commands.executeCommand("smtpLens.report");
    const name = document.uri.path;
    equal(await reportTitle(), said(`Report on ${name}`, `Rapport sur ${name}`));
  });

  it("opens one on the folder and the files that the Explorer hands over", async () => {
    const folder = sampleFolder();
    const file = Uri.joinPath(folder, "maillog");
    await commands.executeCommand("smtpLens.reportFiles", file, [file]);
    equal(await reportTitle(), said("Report on maillog", "Rapport sur maillog"));
    await commands.executeCommand("workbench.action.closeAllEditors");
    await commands.executeCommand("smtpLens.reportFiles", folder);
    // A setting of the workspace leaves a folder there.
    const there = await workspace.fs.readDirectory(folder);
    const files = there.filter(([, type]) => type === FileType.File).length;
    equal(await reportTitle(), said(`Report on ${files} files`, `Rapport sur ${files} fichiers`));
  });

  it("scans a folder with packed logs, where the server reads files", async function () {
    const disk = diskOfHost();
    if (disk === undefined) return this.skip();
    const folder = disk.fs.mkdtempSync(`${disk.os.tmpdir()}/scan-`);
    try {
      disk.fs.writeFileSync(`${folder}/mail.log`, "550 5.1.1 unknown\n");
      const packed = disk.zlib.gzipSync("450 4.2.0 later\n");
      disk.fs.writeFileSync(`${folder}/mail.log.1.gz`, packed);
      await commands.executeCommand("smtpLens.scanFolder", Uri.file(folder));
      equal(await reportTitle(), said("Report on 2 files", "Rapport sur 2 fichiers"));
    } finally {
      disk.fs.rmSync(folder, { recursive: true });
    }
  });

  it("counts the failures of the log, and of the lines that are selected", async () => {
    const { server } = await api();
    const document = await openSample("maillog");
    const uri = document.uri.toString();
    const failuresIn = async (lines?: { start: number; end: number }) => {
      const page = await server.request<ReportPage>(reportRequests.document, { uri, lines });
      return page.totals.find(({ label }) => label === said("Failures", "Échecs"))?.value;
    };
    equal(await failuresIn(), FAILURES);
    equal(await failuresIn({ start: 4, end: 5 }), "1");
  });

  it("takes the selection of the editor", async () => {
    await openSample("maillog");
    const editor = window.activeTextEditor;
    if (editor === undefined) throw new Error("No editor is active.");
    editor.selection = new Selection(4, 0, 5, 0);
    await commands.executeCommand("smtpLens.report");
    equal(await reportTitle(), said("Report on maillog", "Rapport sur maillog"));
  });
});
