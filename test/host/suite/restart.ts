import { commands } from "vscode";
import { equal, includes } from "./expect";
import { api, hoversAt, openSample, placeOf } from "./sample";
import { until } from "./until";

/** `State.Running` of the language client, whose module is not for every host. */
const running = 2;

describe("the server", () => {
  it("comes back with its documents after it was restarted", async () => {
    const { server } = await api();
    const document = await openSample("maillog");
    const before = server.client;
    await commands.executeCommand("smtpLens.restart");
    equal(server.client === before, false);
    await explainsAgain(document);
  });

  it("comes back with its documents after it was killed", async function () {
    const { server } = await api();
    const pid = processOf(server.client);
    if (pid === undefined) return this.skip();
    const document = await openSample("maillog");
    process.kill(pid, "SIGKILL");
    await until(() => (processOf(server.client) !== pid ? true : undefined));
    await until(() => (server.client?.state === running ? true : undefined));
    await explainsAgain(document);
  });
});

async function explainsAgain(document: Awaited<ReturnType<typeof openSample>>): Promise<void> {
  const place = placeOf(document, "]: 554 5.7.1", 4);
  const hover = await until(async () => (await hoversAt(document, place))[0]);
  includes(hover.markdown, "554 5.7.1");
}

/** The process of the server; none in a web worker. The language client keeps it to itself. */
function processOf(client: unknown): number | undefined {
  return (client as { _serverProcess?: { pid?: number } } | undefined)?._serverProcess?.pid;
}
