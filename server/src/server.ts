import type { Connection, InitializeResult, ServerCapabilities } from "vscode-languageserver";
import type { InitializationOptions } from "../../protocol/messages";
import { provideCatalogue } from "./catalogue/index";
import { type ClientState, clientState } from "./client-state";
import { services } from "./services/index";
import { Session } from "./session";
import { version } from "./version";

/** Serves one client over `connection`, which the caller makes and this function starts to listen on. */
export function serve(connection: Connection): void {
  const session = new Session();
  connection.onInitialize((params) => {
    const { catalogue } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (typeof catalogue === "string") provideCatalogue(() => catalogue);
    session.begin(clientState(params));
    return initializeResult(session.client);
  });
  for (const service of services) service.serve(connection, session);
  connection.listen();
}

function initializeResult(client: ClientState): InitializeResult {
  const parts = services.map(({ capabilities }) => capabilities?.(client) ?? {});
  const capabilities: ServerCapabilities = Object.assign({ positionEncoding: "utf-16" }, ...parts);
  return { serverInfo: { name: "SMTP Lens", version }, capabilities };
}
