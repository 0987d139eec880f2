import { commands, type Disposable, window } from "vscode";
import { withoutLinks } from "../plain";

/** Registers a command that tells the user what went wrong when it fails. Its argument is checked by the command itself. */
export function register(id: string, run: (argument: unknown) => Promise<void>): Disposable {
  return commands.registerCommand(id, async (argument: unknown) => {
    try {
      await run(argument);
    } catch (error) {
      void window.showErrorMessage(
        withoutLinks(error instanceof Error ? error.message : `${error}`),
      );
    }
  });
}
