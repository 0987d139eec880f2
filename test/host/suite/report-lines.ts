import { CancellationTokenSource, commands, Uri, window } from "vscode";
import { makeReport } from "../../../client/src/views/report/make";
import { openLines } from "../../../client/src/views/report/open-lines";
import type { ReportRow } from "../../../protocol/messages";
import { diskOfHost } from "./disk";
import { equal } from "./expect";
import { api, sampleFolder } from "./sample";
import { until } from "./until";

const refused = "550 5.1.1 unknown\n";

describe("lines of a report", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));
  after(() => commands.executeCommand("workbench.action.closeAllEditors"));

  const log = () => Uri.joinPath(sampleFolder(), "maillog").toString();

  it("are shown where they stand", async () => {
    await openLines(rowAt(log(), 4));
    const editor = window.activeTextEditor;
    equal([editor?.document.uri.toString(), editor?.selection.start.line], [log(), 4]);
  });

  it("are said to be out of reach in a compressed log, which is not opened", async () => {
    await told(openLines(rowAt(log(), 4), [log()]));
    equal(window.activeTextEditor, undefined);
  });

  it("are said to be gone where the log has fewer now", async () => {
    await told(openLines(rowAt(log(), 1_000_000)));
    equal(window.activeTextEditor, undefined);
  });
});

describe("scan of a folder", () => {
  it("says which share is read, and ends when it is cancelled", async function () {
    const disk = diskOfHost();
    if (disk === undefined) return this.skip();
    const { server } = await api();
    const folder = disk.fs.mkdtempSync(`${disk.os.tmpdir()}/cancel-`);
    const source = new CancellationTokenSource();
    try {
      disk.fs.writeFileSync(`${folder}/mail.log`, refused.repeat(3_000_000));
      const shares: (number | undefined)[] = [];
      const page = await makeReport(
        { files: [Uri.file(folder).toString()] },
        {
          server,
          token: source.token,
          isFollowed: () => false,
          tell: (_, share) => {
            shares.push(share);
            source.cancel();
          },
        },
      );
      equal(page, undefined);
      const [share = 1] = shares;
      equal(share >= 0 && share < 1, true);
    } finally {
      disk.fs.rmSync(folder, { recursive: true });
    }
  });
});

function rowAt(uri: string, line: number): ReportRow {
  return { cells: ["x"], bar: [1, 0], places: [{ uri, line }], lines: 1 };
}

/** Waits for what ends with a message to the user, and puts that away. */
async function told(opening: Promise<void>): Promise<void> {
  let isOver = false;
  const over = opening.then(() => {
    isOver = true;
  });
  await until(async () => {
    await commands.executeCommand("notifications.clearAll");
    return isOver || undefined;
  });
  await over;
}
