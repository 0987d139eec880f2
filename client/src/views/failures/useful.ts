import { commands } from "vscode";

/** Brings the view into the Explorer, where it is not before there is something for it to show. */
export async function makeUseful(): Promise<void> {
  await commands.executeCommand("setContext", "smtpLens.failures.useful", true);
}
