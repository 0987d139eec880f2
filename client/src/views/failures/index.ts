import type { ExtensionContext } from "vscode";
import type { Follows } from "../../follow/follows";
import type { Server } from "../../server";
import { registerCommands } from "./commands";
import { FailuresView } from "./view";

/** The view "SMTP failures" with its commands. */
export function registerFailures(
  server: Server,
  context: ExtensionContext,
  follows: Follows,
): FailuresView {
  const view = new FailuresView(server, context.workspaceState, follows);
  context.subscriptions.push(registerCommands(view));
  return view;
}
