import { type Disposable, Uri } from "vscode";
import type { Server } from "../server";
import { register } from "./register";

/** "Restart SMTP Lens server"; with a document that was left out, it is read again. */
export function registerRestart(server: Server): Disposable {
  return register("smtpLens.restart", (given) =>
    given instanceof Uri ? server.endings.readAnyway(given.toString()) : server.start(),
  );
}
