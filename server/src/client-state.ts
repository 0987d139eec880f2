import type { InitializeParams } from "vscode-languageserver-protocol";
import type { InitializationOptions } from "../../protocol/messages";
import { type Language, languageFor } from "./catalogue/index";
import { readSettings, type Settings } from "./settings";

/** What the client can do and wants, as it said at `initialize`. */
export interface ClientState {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly commandLinks: boolean;
  /** The display language that the client named, or English. */
  readonly displayLanguage: Language;
  readonly settings: Settings;
}

/** Reads what the client says of itself; a client that says nothing gets the plain protocol. */
export function clientState(params: InitializeParams): ClientState {
  const { capabilities, locale } = params;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  return {
    pullDiagnostics: capabilities?.textDocument?.diagnostic !== undefined,
    refreshDiagnostics: capabilities?.workspace?.diagnostics?.refreshSupport === true,
    configuration: capabilities?.workspace?.configuration === true,
    commandLinks: options.commandLinks === true,
    displayLanguage: languageFor(locale) ?? "en",
    settings: readSettings(options.settings),
  };
}
