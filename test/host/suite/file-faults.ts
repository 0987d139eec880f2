import { commands, type Disposable, FileSystemError, languages, Uri, workspace } from "vscode";
import { makeReport, uncancelled } from "../../../client/src/views/report/make";
import { type Disk, diskOfHost } from "./disk";
import { equal, includes } from "./expect";
import { said } from "./language";
import { opened, problemLines, refused, withFolder } from "./made-logs";
import { api } from "./sample";
import { SmallDisk } from "./small-disk";
import { until } from "./until";

const scheme = "smtp-lens-faulty";
const failures = `\n${refused}\n${refused.replace("Relay access denied", "Relais refusé")}`;

/** Refuses one of its files, and has one that is gone by the time it is read. */
class FaultyDisk extends SmallDisk {
  override readFile(uri: Uri): Uint8Array {
    if (uri.path === "/denied") throw FileSystemError.NoPermissions(uri);
    if (uri.path === "/gone") throw FileSystemError.FileNotFound(uri);
    return super.readFile(uri);
  }
}

describe("a log in an editor", () => {
  let disk: Disk;
  before(function () {
    const found = diskOfHost();
    if (found === undefined) return this.skip();
    disk = found;
  });
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  const encodings: readonly (readonly [string, Uint8Array])[] = hasBuffers()
    ? [
        ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${failures}`, "utf16le")],
        ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${failures}`)],
        ["Latin-1", Buffer.from(failures, "latin1")],
      ]
    : [];
  for (const [name, bytes] of encodings)
    it(`has its problems where they stand, in ${name}`, async () => {
      await withFolder(disk, async (folder) => {
        disk.fs.writeFileSync(`${folder}/mail.log`, bytes);
        const document = await opened(`${folder}/mail.log`);
        await until(() => (String(problemLines(document)) === "1,3" ? true : undefined));
        const [problem] = languages.getDiagnostics(document.uri);
        equal(problem?.range.start.character, refused.indexOf("554"));
      });
    });

  it("has the problems of the file that took its name", async () => {
    // VS Code hears of it sooner or later by itself, but not of every change in every folder.
    const read = () => commands.executeCommand("workbench.action.files.revert");
    await withFolder(disk, async (folder) => {
      const path = `${folder}/mail.log`;
      disk.fs.writeFileSync(path, failures);
      const document = await opened(path);
      await until(() => (String(problemLines(document)) === "1,3" ? true : undefined));
      disk.fs.renameSync(path, `${path}.1`);
      disk.fs.writeFileSync(path, refused);
      await read();
      await until(() => (String(problemLines(document)) === "0" ? true : undefined));
      disk.fs.truncateSync(path);
      await read();
      await until(() => (problemLines(document).length === 0 ? true : undefined));
    });
  });

  it("keeps its problems when its file is gone, and can be reported on", async () => {
    await withFolder(disk, async (folder) => {
      const path = `${folder}/mail.log`;
      disk.fs.writeFileSync(path, failures);
      const document = await opened(path);
      await until(() => (String(problemLines(document)) === "1,3" ? true : undefined));
      disk.fs.rmSync(path);
      equal(failuresIn(await report({ document: document.uri.toString() })), "2");
      equal(String(problemLines(document)), "1,3");
    });
  });

  it("that is no text is named in a report", async () => {
    await withFolder(disk, async (folder) => {
      disk.fs.writeFileSync(`${folder}/core`, new Uint8Array([1, 0, 2, 0]));
      const page = await report({ files: [Uri.file(`${folder}/core`).toString()] });
      includes(
        page?.about.join(" ") ?? "",
        said("core (no text file)", "core (pas un fichier texte)"),
      );
    });
  });
});

describe("a report on files that VS Code reads", () => {
  const disk = new FaultyDisk();
  let registered: Disposable;
  before(() => {
    registered = workspace.registerFileSystemProvider(scheme, disk);
  });
  after(() => registered.dispose());

  it("names those that vanish and those that may not be read, and counts the others", async () => {
    for (const name of ["denied", "gone", "good"])
      disk.files.set(`/${name}`, new TextEncoder().encode(failures));
    const page = await report({ files: [Uri.from({ scheme, path: "/" }).toString()] });
    equal(failuresIn(page), "2");
    const about = page?.about.join(" ") ?? "";
    for (const name of ["denied", "gone"])
      includes(about, said(`${name} (could not be read)`, `${name} (lecture impossible)`));
  });
});

async function report(source: Parameters<typeof makeReport>[0]) {
  const { server } = await api();
  const token = uncancelled();
  return makeReport(source, { server, token, tell: () => {}, isFollowed: () => false });
}

function failuresIn(page: Awaited<ReturnType<typeof report>>): string | undefined {
  return page?.totals.find(({ label }) => label === said("Failures", "Échecs"))?.value;
}

function hasBuffers(): boolean {
  return typeof Buffer !== "undefined";
}
