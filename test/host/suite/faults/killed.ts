import {
  commands,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { makeReport, uncancelled } from "../../../../client/src/views/report/make";
import { reportRequests } from "../../../../protocol/messages";
import { type Disk, diskOfHost } from "../disk";
import { equal, includes } from "../expect";
import { said } from "../language";
import { api, hoversAt, openSample, placeOf, problemsOf } from "../sample";
import { until } from "../until";
import { longLog, opened, problemLines, refused, withFolder } from "./logs";
import { hasProcess, killed, killedDuring, pidOf, processOf, withMessages } from "./server";

/** Problems in the sample `maillog`, in which a message is a problem once. */
const FAILURES = 5;

describe("a server that is killed", () => {
  let disk: Disk;
  before(function () {
    const found = diskOfHost();
    if (found === undefined || !hasProcess()) return this.skip();
    disk = found;
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

  it("ends a report on files with a clear message", async () => {
    const { server } = await api();
    const uris = [Uri.file("/").toString()];
    const failed = await killedDuring(reportRequests.scan, () =>
      server.request(reportRequests.scan, { id: 1, uris }).then(
        () => "",
        (error: Error) => error.message,
      ),
    );
    equal(
      failed,
      said(
        "The SMTP Lens server ended before it could answer. It was started again: please try once more.",
        "Le serveur SMTP Lens s'est arrêté avant de pouvoir répondre. Il a été relancé\u00a0: veuillez réessayer.",
      ),
    );
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

  it("ends a report that it was told of by halves, rather than finish another one", async () => {
    const { server } = await api();
    await withFolder(disk, async (folder) => {
      for (const name of ["a", "b"]) disk.fs.writeFileSync(`${folder}/${name}`, refused);
      let files = 0;
      const making = {
        server: {
          endings: server.endings,
          get run() {
            return server.run;
          },
          // As where the server cannot read the files: VS Code reads them, and hands them over.
          readsFiles: async () => false,
          async request(method: string, params: object) {
            if (method === reportRequests.add && files++ === 1) await killed(await pidOf());
            return server.request(method, params);
          },
        } as unknown as typeof server,
        token: uncancelled(),
        tell: () => {},
        isFollowed: () => false,
      };
      const made = makeReport({ files: [Uri.file(folder).toString()] }, making);
      const message = await made.then(
        () => "made",
        (error: Error) => error.message,
      );
      includes(message, "restarted");
    });
  });

  it("goes on following a log, and misses nothing", async () => {
    const { follows } = await api();
    await withFolder(disk, async (folder) => {
      const path = `${folder}/mail.log`;
      disk.fs.writeFileSync(path, refused);
      const uri = Uri.file(path);
      await commands.executeCommand("smtpLens.follow", uri);
      const pid = await pidOf();
      process.kill(pid, "SIGSTOP");
      disk.fs.appendFileSync(path, refused);
      await killed(pid);
      disk.fs.appendFileSync(path, refused);
      await until(() => (follows.stateOf(uri.toString())?.permanent === 3 ? true : undefined));
      await follows.stop(uri.toString());
    });
  });

  it("leaves the view of failures as it was", async () => {
    const { failures } = await api();
    await openSample("maillog");
    const roots = async () => (await failures.tree.getChildren()).length;
    const before = await until(async () => (await roots()) || undefined);
    await killed(await pidOf());
    await until(async () => ((await roots()) === before ? true : undefined));
    equal(failures.view.message, "");
  });

  it("comes back when it is killed before it has begun to answer", async () => {
    const { server } = await api();
    const document = await openSample("maillog");
    const pid = await pidOf();
    const restarted = commands.executeCommand("smtpLens.restart");
    const next = await until(() => {
      const now = processOf(server.client);
      return now === pid ? undefined : now;
    });
    process.kill(next, "SIGKILL");
    await restarted;
    await explains(document, placeOf(document, "]: 554 5.7.1", 4));
  });

  it("is replaced, and ended, when it hangs and a restart is wanted", async () => {
    const document = await openSample("maillog");
    const pid = await pidOf();
    process.kill(pid, "SIGSTOP");
    await commands.executeCommand("smtpLens.restart");
    equal((await pidOf()) === pid, false);
    await explains(document, placeOf(document, "]: 554 5.7.1", 4));
    await until(() => (isAlive(pid) ? undefined : true));
  });

  it("is not started for ever, says so once, and comes back when that is wanted", async () => {
    const { server } = await api();
    const document = await openSample("maillog");
    const before = (await problemsOf(document)).length;
    await withMessages(async (shown) => {
      let pid = await pidOf();
      for (let times = 1; times < 5; times++) pid = await killed(pid);
      process.kill(pid, "SIGKILL");
      const message = await until(() => shown[0]);
      equal(message.message, gaveUp());
      const buttons = [
        said("Restart", "Redémarrer"),
        said("Show log", "Afficher le journal de SMTP Lens"),
      ];
      equal(message.buttons, buttons);
      await until(() => (server.client?.isRunning() === false ? true : undefined));
      const refusedAnswer = await server.codes().then(String, (error: Error) => error.message);
      equal(
        refusedAnswer,
        said("The SMTP Lens server is not running.", "Le serveur SMTP Lens n'est pas en marche."),
      );
      message.choose(message.buttons[0]);
      await explains(document, placeOf(document, "]: 554 5.7.1", 4));
      equal((await problemsOf(document)).length, before);
      equal(shown.length, 1);
    });
  });

  it("shows its log from the message", async () => {
    await withMessages(async (shown) => {
      const { NODE_OPTIONS: options } = process.env;
      process.env["NODE_OPTIONS"] = "--require=/nowhere/at-all.js";
      await commands.executeCommand("smtpLens.restart");
      const message = await until(() => shown[0]);
      if (options === undefined) delete process.env["NODE_OPTIONS"];
      else process.env["NODE_OPTIONS"] = options;
      message.choose(message.buttons[1]);
      await until(() =>
        window.visibleTextEditors.find(({ document }) => document.uri.scheme === "output"),
      );
      equal(shown.length, 1);
    });
    const document = await openSample("maillog");
    await explains(document, placeOf(document, "]: 554 5.7.1", 4));
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function gaveUp(): string {
  return said(
    "The SMTP Lens server has ended unexpectedly several times and is not started again by itself.",
    "Le serveur SMTP Lens s'est arrêté plusieurs fois de façon inattendue\u00a0; il ne sera plus relancé automatiquement.",
  );
}

async function explains(document: TextDocument, place: Position): Promise<void> {
  const hover = await until(async () => (await hoversAt(document, place))[0]);
  includes(hover.markdown, "554 5.7.1");
}
