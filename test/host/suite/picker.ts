import { commands } from "vscode";
import { until } from "./until";

/** Takes the first entry of each picker that a command opens, until the command is done. */
export async function takeFirst(command: Thenable<unknown>): Promise<void> {
  let done = false;
  const ended = Promise.resolve(command).then(() => {
    done = true;
  });
  await until(async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return done || undefined;
  });
  await ended;
}
