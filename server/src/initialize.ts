import type { InitializeParams, InitializeResult } from "vscode-languageserver";
import { clientState } from "./client-state";
import { capabilities } from "./services/capabilities";
import { version } from "./version";

/** The answer to `initialize`. Nothing that reads logs is imported for it, so that it need not wait for that. `disk` says that the server reads files. */
export function initializeResult(params: InitializeParams, disk: boolean): InitializeResult {
  return {
    serverInfo: { name: "SMTP Lens", version },
    capabilities: {
      ...capabilities(clientState(params)),
      ...(disk && { experimental: { smtpLens: { disk } } }),
    },
  };
}
