import { CancellationTokenSource, commands, type Disposable, Uri, workspace } from "vscode";
import { writeCsv } from "../../../client/src/views/failures/export";
import { writeReport } from "../../../client/src/views/report/export";
import { diskOfHost } from "./disk";
import { equal, includes } from "./expect";
import { api, openSample } from "./sample";
import { noSpace, SmallDisk } from "./small-disk";

const scheme = "smtp-lens-small";
const uriOf = (name: string) => Uri.from({ scheme, path: `/${name}` });
const long = "x".repeat(1000);

describe("an export", () => {
  const disk = new SmallDisk();
  let registered: Disposable;
  before(() => {
    registered = workspace.registerFileSystemProvider(scheme, disk);
  });
  after(() => registered.dispose());
  afterEach(async () => {
    disk.empty();
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  const names = () => [...disk.files.keys()];
  const textOf = (name: string) => new TextDecoder().decode(disk.files.get(`/${name}`));
  const told = (work: Promise<unknown>) =>
    work.then(
      () => "",
      (error: Error) => error.message,
    );

  it("to a full disk leaves nothing, names the file, and says why", async () => {
    disk.room = 10;
    const message = await told(writeReport(uriOf("report.html"), long));
    includes(message, "/report.html");
    includes(message, noSpace);
    equal(names(), []);
  });

  it("to a full disk keeps what stood there before", async () => {
    await writeReport(uriOf("report.html"), "before");
    disk.room = 10;
    includes(await told(writeReport(uriOf("report.html"), long)), noSpace);
    equal([names(), textOf("report.html")], [["/report.html"], "before"]);
  });

  it("has its name only when it is whole", async () => {
    await writeReport(uriOf("report.html"), long);
    equal(disk.meanwhile, [["/report.html.smtp-lens-part"]]);
    equal([names(), textOf("report.html")], [["/report.html"], long]);
  });

  it("is written at once where files cannot be renamed", async () => {
    disk.canRename = false;
    await writeReport(uriOf("report.html"), long);
    equal([names(), textOf("report.html")], [["/report.html"], long]);
  });

  it("of failures to a full disk leaves nothing, either", async () => {
    await openSample("maillog");
    const { source } = (await api()).failures;
    disk.room = 100;
    const { token } = new CancellationTokenSource();
    includes(await told(writeCsv(source, {}, uriOf("failures.csv"), token)), noSpace);
    equal(names(), []);
  });

  it("to a device goes through it, and says what the system says", async function () {
    const host = diskOfHost();
    if (host?.fs.existsSync("/dev/full") !== true) return this.skip();
    includes(await told(writeReport(Uri.file("/dev/full"), long)), "ENOSPC");
    equal(host.fs.statSync("/dev/full").isCharacterDevice(), true);
  });
});
