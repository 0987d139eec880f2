import type { LogOutputChannel } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../protocol/messages";
import { onlyGone } from "./endings/error-handler";
import { areOutputPanelsServed } from "./output-panels";
import { plainSymbols } from "./plain-symbols";
import { trustedCommands } from "./trusted";
import { withoutOutput } from "./without-output";

/** The languages of the documents that the server is sent. */
export const languages = ["log", "mail-log", "smtp-transcript", "mail-message"];

/** What a client asks and tells while it runs. */
export interface Surroundings {
  readonly outputChannel: LogOutputChannel;
  /** Whether a document is kept from the server. */
  readonly isLeftOut: (uri: string) => boolean;
  /** Hears that the server is gone, which was not asked to go; the client goes on when that is settled. */
  readonly onGone: () => Promise<void>;
}

/** How the language client is set up. Only our own commands may be links, and no HTML is shown. */
export function clientOptions({
  outputChannel,
  isLeftOut,
  onGone,
}: Surroundings): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commandLinks: true };
  const outputServed = areOutputPanelsServed();
  // Plain output panels have a language of their own, or the one that their extension chose.
  const panels = outputServed ? [{ scheme: "output" }] : [];
  return {
    documentSelector: [...languages.map((language) => ({ language })), ...panels],
    outputChannel,
    initializationOptions,
    synchronize: { configurationSection: "smtpLens" },
    markdown: {
      isTrusted: { enabledCommands: trustedCommands },
      supportHtml: false,
    },
    middleware: { ...withoutOutput(outputServed, isLeftOut), ...plainSymbols },
    errorHandler: onlyGone(onGone),
    // The library would show the error in its own words; who starts the client hears of it.
    initializationFailedHandler: () => false,
  };
}
