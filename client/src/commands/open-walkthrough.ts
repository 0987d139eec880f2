import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { Server } from "../server";
import { register } from "./register";

/** "Get started with SMTP Lens". */
export function registerOpenWalkthrough(_: Server, { extension }: ExtensionContext): Disposable {
  return register("smtpLens.openWalkthrough", async () => {
    const walkthrough = `${extension.id}#smtpLens.start`;
    await commands.executeCommand("workbench.action.openWalkthrough", walkthrough);
  });
}
