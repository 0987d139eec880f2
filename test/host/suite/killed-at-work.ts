import { commands, Uri } from "vscode";
import { makeReport, uncancelled } from "../../../client/src/views/report/make";
import { followRequest, reportRequests } from "../../../protocol/messages";
import type { Disk } from "./disk";
import { equal, includes } from "./expect";
import { diskBesideProcess, killed, killedAt, killedDuring, pidOf } from "./killing";
import { said } from "./language";
import { refused, withFolder } from "./made-logs";
import { api, openSample } from "./sample";
import { until } from "./until";

describe("a server that is killed at work", () => {
  let disk: Disk;
  before(function () {
    disk = diskBesideProcess(this);
  });
  beforeEach(() => commands.executeCommand("smtpLens.restart"));
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

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

  it("goes on following where the next server is killed as it is asked to", async () => {
    const { follows, server } = await api();
    await withFolder(disk, async (folder) => {
      const path = `${folder}/mail.log`;
      disk.fs.writeFileSync(path, refused);
      const uri = Uri.file(path);
      await commands.executeCommand("smtpLens.follow", uri);
      const { client } = server;
      process.kill(await pidOf(), "SIGKILL");
      const next = await until(() => (server.client === client ? undefined : server.client));
      await killedAt(followRequest, next);
      disk.fs.appendFileSync(path, refused);
      await until(() => (follows.stateOf(uri.toString())?.permanent === 2 ? true : undefined));
      equal(follows.stateOf(uri.toString())?.phase, "following");
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
});
