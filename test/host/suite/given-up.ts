import { commands, window } from "vscode";
import type { Disk } from "./disk";
import { equal } from "./expect";
import { explains } from "./explains";
import { diskBesideProcess, killed, pidOf, processOf, withMessages } from "./killing";
import { said } from "./language";
import { withFolder } from "./made-logs";
import { api, openSample, placeOf, problemsOf } from "./sample";
import { until } from "./until";

describe("a server that does not stay", () => {
  let disk: Disk;
  before(function () {
    disk = diskBesideProcess(this);
  });
  beforeEach(() => commands.executeCommand("smtpLens.restart"));
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

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
      equal(await unanswered(), notRunning());
      message.choose(message.buttons[0]);
      await explains(document, placeOf(document, "]: 554 5.7.1", 4));
      equal((await problemsOf(document)).length, before);
      equal(shown.length, 1);
    });
  });

  it("says so once where its program is not there, and starts when it is", async () => {
    const document = await openSample("maillog");
    await withMessages(async (shown) => {
      const { execPath } = process;
      process.execPath = "/nowhere/node";
      const restarted = commands.executeCommand("smtpLens.restart");
      const message = await until(() => shown[0]);
      process.execPath = execPath;
      await restarted;
      equal(message.message, gaveUp());
      message.choose(message.buttons[0]);
      await explains(document, placeOf(document, "]: 554 5.7.1", 4));
      equal(shown.length, 1);
    });
  });

  it("says why where it refuses to begin, and begins when it does not", async () => {
    await withFolder(disk, async (folder) => {
      disk.fs.writeFileSync(`${folder}/refuse.js`, refusing);
      await withMessages(async (shown) => {
        const message = await withOptions(`--require=${folder}/refuse.js`, async () => {
          await commands.executeCommand("smtpLens.restart");
          return until(() => shown[0]);
        });
        equal(
          message.message,
          said(
            "The SMTP Lens server could not be started: not today",
            "Le serveur SMTP Lens n'a pas pu être démarré\u00a0: not today",
          ),
        );
        equal(await unanswered(), notRunning());
        message.choose(message.buttons[0]);
        const document = await openSample("maillog");
        await explains(document, placeOf(document, "]: 554 5.7.1", 4));
        equal(shown.length, 1);
      });
    });
  });

  it("shows its log from the message", async () => {
    await withMessages(async (shown) => {
      const message = await withOptions("--require=/nowhere/at-all.js", async () => {
        await commands.executeCommand("smtpLens.restart");
        return until(() => shown[0]);
      });
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

/** Has the server answer whatever it is asked, `initialize` first, by an error. */
const refusing = `const { send } = process;
process.send = (message, ...rest) => {
  const error = { code: -32000, message: "not today" };
  const said = "result" in message ? { jsonrpc: "2.0", id: message.id, error } : message;
  return send.call(process, said, ...rest);
};`;

/** Runs while servers that are started take these options of Node. */
async function withOptions<T>(options: string, run: () => Promise<T>): Promise<T> {
  const { NODE_OPTIONS: before } = process.env;
  process.env["NODE_OPTIONS"] = options;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env["NODE_OPTIONS"];
    else process.env["NODE_OPTIONS"] = before;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What a question is answered while no server runs. */
async function unanswered(): Promise<string> {
  const { server } = await api();
  return server.codes().then(String, (error: Error) => error.message);
}

function notRunning(): string {
  return said("The SMTP Lens server is not running.", "Le serveur SMTP Lens n'est pas en marche.");
}

function gaveUp(): string {
  return said(
    "The SMTP Lens server has ended unexpectedly several times and is not started again by itself.",
    "Le serveur SMTP Lens s'est arrêté plusieurs fois de façon inattendue\u00a0; il ne sera plus relancé automatiquement.",
  );
}
