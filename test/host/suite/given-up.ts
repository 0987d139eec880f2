import { commands, window } from "vscode";
import { equal } from "./expect";
import { explains } from "./explains";
import { hasProcess, killed, pidOf, processOf, withMessages } from "./killing";
import { said } from "./language";
import { api, openSample, placeOf, problemsOf } from "./sample";
import { until } from "./until";

describe("a server that does not stay", () => {
  before(function () {
    if (!hasProcess()) return this.skip();
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
