import type { ExtensionContext } from "vscode";
import { features } from "./features";
import { Follows } from "./follow/follows";
import type { CreateClient } from "./runs";
import { Server } from "./server";
import { ownTokenTypes } from "./token-types";
import { registerFailures } from "./views/failures/index";
import type { FailuresView } from "./views/failures/view";
import { pagePanel } from "./views/page";
import type { PagePanel } from "./views/page-panel";

/** What `activate` gives to other extensions and to the tests in a real VS Code. */
export interface Api {
  readonly server: Server;
  readonly failures: FailuresView;
  readonly follows: Follows;
  readonly page: PagePanel;
}

/** What both entry points share. Commands and pages are there before the server is: they wait for it. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<Api> {
  const server = new Server((options) => {
    const client = createClient(options);
    client.registerFeature(ownTokenTypes(context));
    return client;
  });
  context.subscriptions.push(server);
  const follows = new Follows(server);
  context.subscriptions.push(follows);
  for (const feature of features) context.subscriptions.push(feature(server, context, follows));
  const failures = registerFailures(server, context, follows);
  context.subscriptions.push(failures);
  await server.start();
  return { server, failures, follows, page: pagePanel(server) };
}
