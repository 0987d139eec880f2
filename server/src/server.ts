import type { Connection, InitializeParams } from "vscode-languageserver";
import { catalogueParts, type InitializationOptions } from "../../protocol/messages";
import { provideCatalogue } from "./catalogue/index";
import { clientState } from "./client-state";
import type { Disk } from "./disk";
import { type PassedError, passErrorsAs } from "./guard";
import { beginToHeed } from "./heed/heed";
import { initializeResult } from "./initialize";
import { services } from "./services/index";
import { Session } from "./session";

/**
 * Serves one client over `connection`, which the caller makes and this function starts to listen on; `passed` is the
 * class of its library's errors, and `disk` is there where files can be read.
 */
export function serve(connection: Connection, passed: PassedError, disk?: Disk): void {
  connection.onInitialize((params) => {
    const result = initializeResult(params, disk !== undefined);
    attend(connection, passed, params, disk);
    return result;
  });
  connection.listen();
}

/** Answers from now on what a client asks that said `params` at `initialize`. */
export function attend(
  connection: Connection,
  passed: PassedError,
  params: InitializeParams,
  disk?: Disk,
): void {
  passErrorsAs(passed);
  const { catalogue } = (params.initializationOptions ?? {}) as InitializationOptions;
  if (isWhole(catalogue)) provideCatalogue((part) => catalogue[part]);
  beginToHeed(connection);
  const session = new Session(clientState(params), disk);
  for (const service of services) service.serve(connection, session);
}

function isWhole(
  catalogue: InitializationOptions["catalogue"],
): catalogue is NonNullable<InitializationOptions["catalogue"]> {
  return catalogueParts.every((part) => typeof catalogue?.[part] === "string");
}
