import type { ExtensionContext } from "vscode";
import type { Server } from "../../server";
import { registerCommands } from "./commands";
import { FailuresView } from "./view";

/** The view "SMTP failures" with its commands. */
export function registerFailures(server: Server, context: ExtensionContext): FailuresView {
  const view = new FailuresView(server, context.workspaceState);
  context.subscriptions.push(registerCommands(view));
  return view;
}
