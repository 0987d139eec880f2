import { l10n } from "vscode";
import type {
  BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorHandler,
} from "vscode-languageclient";

// The library's enumerations are values of its two builds, for Node and for browsers, of which neither is for both.
const goOn: ErrorAction.Continue = 1;
const stayDown: CloseAction.DoNotRestart = 1;

/**
 * Only tells that the server is gone, and leaves to whoever hears it what follows. What goes wrong with a single message
 * is no reason to end a server: where it is gone, that is heard, too.
 */
export function onlyGone(onGone: () => Promise<void>): ErrorHandler {
  return {
    error: () => ({ action: goOn, handled: true }),
    closed: async () => {
      await onGone();
      const message = l10n.t("The SMTP Lens server has ended unexpectedly.");
      return { action: stayDown, handled: true, message };
    },
  };
}

/**
 * Has a client write its errors to the log only: it would show the user some of them, in English. That a client cannot be
 * stopped, since its server is gone, it says to nobody.
 */
export function quieten(client: BaseLanguageClient): void {
  const error = client.error.bind(client);
  const stop = client.stop.bind(client);
  client.error = (message, data) => error(message, data, false);
  client.stop = (timeout) => stop(timeout).catch(() => undefined);
}
