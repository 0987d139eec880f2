import type { ExtensionContext } from "vscode";
import { registerCompare } from "./commands/compare";
import { registerExplain } from "./commands/explain";
import { registerRestart } from "./commands/restart";
import { type CreateClient, Server } from "./server";
import { registerPages } from "./views/page";

/** What `activate` gives to other extensions and to the tests in a real VS Code. */
export interface Api {
  readonly server: Server;
}

/** What both entry points share. Commands and pages are there before the server is: they wait for it. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<Api> {
  const server = new Server(createClient);
  context.subscriptions.push(
    server,
    registerCompare(server),
    registerExplain(server),
    registerRestart(server),
    registerPages(server),
  );
  await server.start();
  return { server };
}
