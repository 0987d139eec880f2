import { commands, TabInputWebview, type TextDocument, Uri, window } from "vscode";
import { makeReport, uncancelled } from "../../../client/src/views/report/make";
import type { Disk } from "./disk";
import { equal, includes } from "./expect";
import { diskBesideProcess, pidOf, withMessages } from "./killing";
import { said } from "./language";
import { heavyLog, opened, problemLines, withFolder } from "./made-logs";
import { api, openSample, problemsOf } from "./sample";
import { until } from "./until";

/** In megabytes: enough for the samples, and too little for a log of so many. */
const [MEMORY, LARGE] = [40, 12];

describe("a server whose memory is used up", function () {
  // A log is read until the memory is full, and more than once.
  this.timeout(60_000);
  let disk: Disk;
  before(function () {
    disk = diskBesideProcess(this);
  });
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("makes a report on files that it cannot hold with less memory, and blames no log", async () => {
    await withLargeLog(disk, async (path) => {
      await withMessages(async (shown) => {
        await limitMemory(MEMORY);
        const pid = await pidOf();
        await commands.executeCommand("smtpLens.reportFiles", Uri.file(path));
        equal(await reportTitle(), said("Report on large.log", "Rapport sur large.log"));
        equal([(await pidOf()) === pid, shown.length], [false, 0]);
      });
    });
  });

  it("makes a report on a file while a log is open that it cannot hold", async () => {
    await withLargeLog(disk, async (path) => {
      const other = path.replace("large", "other");
      disk.fs.copyFileSync(path, other);
      await withMessages(async (shown) => {
        await limitMemory(MEMORY);
        await opened(path);
        await commands.executeCommand("smtpLens.reportFiles", Uri.file(other));
        equal(await reportTitle(), said("Report on other.log", "Rapport sur other.log"));
        equal((await until(() => shown[0])).message, leftOut("large.log", LARGE));
      });
    });
  });

  it("leaves out the log that did it, says so once, and serves the others", async () => {
    await withLargeLog(disk, async (path) => {
      const small = await openSample("maillog");
      const before = (await problemsOf(small)).length;
      await withMessages(async (shown) => {
        await limitMemory(MEMORY);
        const large = await opened(path);
        const message = await until(() => shown[0]);
        const [scan, anyway] = [
          said("Scan", "Analyser"),
          said("Read it anyway", "Le lire quand même"),
        ];
        equal([message.message, message.buttons], [leftOut("large.log", LARGE), [scan, anyway]]);
        const pid = await pidOf();
        equal((await problemsOf(small)).length, before);
        const { tree, view } = (await api()).failures;
        equal(await tree.getChildren(), []);
        await until(() => (view.message === tooLarge("large.log") ? true : undefined));
        message.choose(scan);
        equal(await reportTitle(), said("Report on large.log", "Rapport sur large.log"));
        includes(await refusal(large, { start: 0, end: 1 }), "large.log");
        await window.showTextDocument(large);
        await commands.executeCommand("smtpLens.report");
        equal(await reportTitle(), said("Report on large.log", "Rapport sur large.log"));
        equal([problemLines(large).length, await pidOf(), shown.length], [0, pid, 1]);
        limit(undefined);
        await commands.executeCommand("smtpLens.restart", large.uri);
        await until(() => (problemLines(large).length > 0 ? true : undefined));
      });
    });
  });
});

/** Starts the server anew with so many megabytes for what it holds, and those that follow it, too. */
async function limitMemory(megabytes: number): Promise<void> {
  limit(`--max-old-space-size=${megabytes}`);
  await commands.executeCommand("smtpLens.restart");
}

/** Has servers that are started from now on take these options of Node. */
function limit(options: string | undefined): void {
  if (options === undefined) delete process.env["NODE_OPTIONS"];
  else process.env["NODE_OPTIONS"] = options;
}

async function withLargeLog(disk: Disk, run: (path: string) => Promise<void>): Promise<void> {
  const before = process.env["NODE_OPTIONS"];
  await withFolder(disk, async (folder) => {
    const path = `${folder}/large.log`;
    disk.fs.writeFileSync(path, heavyLog(LARGE));
    try {
      await run(path);
    } finally {
      limit(before);
    }
  });
}

/** Why there is no report on some lines of a log. */
async function refusal({ uri }: TextDocument, lines: { start: number; end: number }) {
  const making = { tell: () => {}, token: uncancelled(), isFollowed: () => false };
  const { server } = await api();
  return makeReport({ document: uri.toString(), lines }, { server, ...making }).then(
    () => "made",
    (error: Error) => error.message,
  );
}

function tooLarge(name: string): string {
  return said(
    `${name} is too large for the memory of the SMTP Lens server.`,
    `${name} est trop volumineux pour la mémoire du serveur SMTP Lens.`,
  );
}

function leftOut(name: string, size: number): string {
  return said(
    `SMTP Lens ran out of memory at ${name} (${size} million characters) and leaves it out from now on. A scan of the file needs little memory.`,
    `SMTP Lens a manqué de mémoire sur ${name} (${size} millions de caractères) et laisse désormais ce fichier de côté. Une analyse du fichier demande peu de mémoire.`,
  );
}

/** The title of the report in front, which is closed then. */
async function reportTitle(): Promise<string> {
  const tab = await until(() => {
    const { activeTab } = window.tabGroups.activeTabGroup;
    const input = activeTab?.input;
    return input instanceof TabInputWebview && input.viewType.endsWith("smtpLens.report")
      ? activeTab
      : undefined;
  });
  await window.tabGroups.close(tab);
  return tab.label;
}
