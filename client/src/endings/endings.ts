import { commands, l10n, window } from "vscode";
import { telling } from "../commands/register";
import { fileName } from "../logs";
import { numberText } from "../number-text";
import { isOnDisk } from "../on-disk";
import { withoutLinks } from "../plain";
import { CrashCount } from "./crash-count";
import { type LargeLog, largestLog } from "./large-log";

/** Tells the user of a fault, and answers which of the buttons was chosen. */
export type Ask = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

/** What can be done with the server once it has ended. */
interface Acts {
  /** Starts it because the user wants it. */
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
}

/** How the server has ended. */
export interface Ended {
  readonly outOfMemory: boolean;
  /** Whether it was at a request by then that may be what its memory went to, rather than to a document. */
  readonly isAtRequest: boolean;
}

/** What follows when the server ends by itself: it is started again, but not for ever, and without what it cannot hold. */
export class Endings {
  /** How the user is told; tests put their own in its place. */
  ask: Ask = (message, ...buttons) => window.showErrorMessage(withoutLinks(message), ...buttons);
  readonly #acts: Acts;
  readonly #count = new CrashCount();
  readonly #leftOut = new Set<string>();

  constructor(acts: Acts) {
    this.#acts = acts;
  }

  /** Whether the server is not sent a document, since it used up the memory before. */
  isLeftOut(uri: string): boolean {
    return this.#leftOut.has(uri);
  }

  /** The server has ended by itself. Answers whether it is to be started again. */
  hear({ outOfMemory, isAtRequest }: Ended): boolean {
    const large =
      outOfMemory && !isAtRequest ? largestLog((uri) => this.isLeftOut(uri)) : undefined;
    if (large !== undefined) {
      this.#leftOut.add(large.log.uri.toString());
      void telling(() => this.#offerScan(large));
    }
    const comesBack = !this.#count.isTooMany(performance.now());
    if (!comesBack)
      void telling(() =>
        this.#offerRestart(
          l10n.t(
            "The SMTP Lens server has ended unexpectedly several times and is not started again by itself.",
          ),
        ),
      );
    return comesBack;
  }

  /** The server could not be started at all. */
  hearNoStart(why: string): void {
    void telling(() =>
      this.#offerRestart(l10n.t("The SMTP Lens server could not be started: {0}", why)),
    );
  }

  /** The user wants to try again. */
  forget(): void {
    this.#count.forget();
  }

  /** Has the server read a document again that was left out. */
  async readAnyway(uri: string): Promise<void> {
    this.#leftOut.delete(uri);
    await this.#acts.restart();
  }

  async #offerRestart(message: string): Promise<void> {
    const [restart, showLog] = [l10n.t("Restart"), l10n.t("Show log")];
    const chosen = await this.ask(message, restart, showLog);
    if (chosen === restart) await this.#acts.restart();
    if (chosen === showLog) this.#acts.showLog();
  }

  async #offerScan({ log: { uri }, length }: LargeLog): Promise<void> {
    const [scan, anyway] = [l10n.t("Scan"), l10n.t("Read it anyway")];
    const size = numberText(Math.round(length / 1e6));
    const message = l10n.t(
      "SMTP Lens ran out of memory at {0} ({1} million characters) and leaves it out from now on. A scan of the file needs little memory.",
      fileName(uri),
      size,
    );
    const chosen = await this.ask(message, ...(isOnDisk(uri) ? [scan] : []), anyway);
    if (chosen === scan) await commands.executeCommand("smtpLens.reportFiles", uri);
    if (chosen === anyway) await this.readAnyway(uri.toString());
  }
}
