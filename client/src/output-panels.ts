import { type Disposable, workspace } from "vscode";
import { telling } from "./commands/register";
import type { Server } from "./server";

const setting = "outputPanels.enabled";

/** Whether output panels are served too. */
export function areOutputPanelsServed(): boolean {
  return workspace.getConfiguration("smtpLens").get(setting, false);
}

/** Starts the server afresh when the setting changes: what it is told of documents is decided at its start. */
export function registerOutputPanels(server: Server): Disposable {
  let served = areOutputPanelsServed();
  return workspace.onDidChangeConfiguration(() => {
    if (served === areOutputPanelsServed()) return;
    served = !served;
    void telling(() => server.start());
  });
}
