import type { LogOutputChannel } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../protocol/messages";
import { trustedCommands } from "./trusted";
import { withoutOutput } from "./without-output";

/** The languages of the documents that the server is sent. */
export const languages = ["log", "mail-log", "smtp-transcript", "mail-message"];

/** How the language client is set up. Only our own commands may be links, and no HTML is shown. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commandLinks: true };
  return {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel,
    initializationOptions,
    synchronize: { configurationSection: "smtpLens" },
    markdown: {
      isTrusted: { enabledCommands: trustedCommands },
      supportHtml: false,
    },
    middleware: withoutOutput,
  };
}
