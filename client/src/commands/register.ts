import { commands, type Disposable, window } from "vscode";
import { messageFrom } from "../message";

/** Registers a command that tells the user what went wrong when it fails. Its argument is checked by the command itself. */
export function register(id: string, run: (argument: unknown) => Promise<void>): Disposable {
  return commands.registerCommand(id, async (argument: unknown) => {
    try {
      await run(argument);
    } catch (error) {
      void window.showErrorMessage(withoutLinks(messageFrom(error)));
    }
  });
}

// VS Code turns `[text](command:…)` in a message into a link, and an error may quote what somebody else wrote.
function withoutLinks(message: string): string {
  return message.replaceAll("](", "] (");
}
