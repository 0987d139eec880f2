import { commands, Position, WorkspaceEdit, workspace } from "vscode";
import type { Disk } from "./disk";
import { equal } from "./expect";
import { explains } from "./explains";
import { diskBesideProcess, killed, killedAfter, killedDuring, pidOf } from "./killing";
import { longLog, opened, problemLines, refused, withFolder } from "./made-logs";
import { hoversAt, openSample, placeOf, problemsOf } from "./sample";
import { until } from "./until";

/** Problems in the sample `maillog`, in which a message is a problem once. */
const FAILURES = 5;

describe("a server that is killed", () => {
  let disk: Disk;
  before(function () {
    disk = diskBesideProcess(this);
  });
  beforeEach(() => commands.executeCommand("smtpLens.restart"));
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("reads a large log from its beginning again", async () => {
    await withFolder(disk, async (folder) => {
      const path = `${folder}/large.log`;
      disk.fs.writeFileSync(path, longLog(8, FAILURES));
      const small = await openSample("maillog");
      const before = (await problemsOf(small)).length;
      const large = await opened(path);
      // Those at the top are told while the rest is read.
      await until(() => (problemLines(large).length > 0 ? true : undefined));
      await killed(await pidOf());
      const last = large.lineCount - 2;
      await until(() => (problemLines(large).includes(last) ? true : undefined));
      equal(problemLines(large).length, 2 * FAILURES);
      equal((await problemsOf(small)).length, before);
      await explains(large, new Position(last, refused.indexOf("554")));
      await explains(small, placeOf(small, "]: 554 5.7.1", 4));
    });
  });

  it("owes no answer to a hover, and gives the next one", async () => {
    const document = await openSample("maillog");
    const place = placeOf(document, "]: 554 5.7.1", 4);
    await explains(document, place);
    equal(await killedDuring("textDocument/hover", () => hoversAt(document, place)), []);
    await explains(document, place);
  });

  it("knows of an edit that it was not told of", async () => {
    await withFolder(disk, async (folder) => {
      const path = `${folder}/mail.log`;
      disk.fs.writeFileSync(path, refused);
      const document = await opened(path);
      await until(() => (problemLines(document).length === 1 ? true : undefined));
      await killedDuring("textDocument/didChange", async () => {
        const edit = new WorkspaceEdit();
        edit.insert(document.uri, new Position(0, 0), `\n${refused}`);
        await workspace.applyEdit(edit);
      });
      await until(() => (String(problemLines(document)) === "1,2" ? true : undefined));
      await commands.executeCommand("workbench.action.files.revert");
    });
  });

  for (const messages of [0, 1, 2, 3, 4, 5])
    it(`is up to date when it is killed ${messages} messages after its start`, async () => {
      await withFolder(disk, async (folder) => {
        const path = `${folder}/mail.log`;
        disk.fs.writeFileSync(path, refused);
        const document = await opened(path);
        await until(() => (problemLines(document).length === 1 ? true : undefined));
        const isKilled = killedAfter(messages);
        const place = new Position(0, refused.indexOf("554"));
        // Each of them has VS Code ask for more than one thing.
        for (let lines = 2; lines < 6; lines++) {
          const edit = new WorkspaceEdit();
          edit.insert(document.uri, new Position(0, 0), refused);
          await workspace.applyEdit(edit);
          await hoversAt(document, place);
        }
        await isKilled;
        await until(() => (String(problemLines(document)) === "0,1,2,3,4" ? true : undefined));
        await explains(document, place);
        await commands.executeCommand("workbench.action.files.revert");
      });
    });
});
