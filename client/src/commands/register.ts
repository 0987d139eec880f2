import { commands, type Disposable, window } from "vscode";
import { messageFrom } from "../message";
import { withoutLinks } from "../plain";

/** Registers a command that tells the user what went wrong when it fails. Its arguments are checked by the command itself. */
export function register(id: string, run: (...args: unknown[]) => Promise<void>): Disposable {
  return commands.registerCommand(id, (...args: unknown[]) => telling(() => run(...args)));
}

/** Runs something for the user, who is told what went wrong when it fails. */
export async function telling(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    void window.showErrorMessage(withoutLinks(messageFrom(error)));
  }
}
