import type { Disposable } from "vscode";
import type { Server } from "../server";
import { register } from "./register";

/** "Restart SMTP Lens server". */
export function registerRestart(server: Server): Disposable {
  return register("smtpLens.restart", () => server.start());
}
