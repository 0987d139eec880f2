import type { Page } from "playwright-core";
import { openPage } from "./browser";
import type { Cleanup } from "./cleanup";
import { isNoise } from "./noise";

/** A line that the workbench or an extension wrote to the console. */
export interface LogLine {
  readonly type: string;
  readonly text: string;
}

/** A workbench in a headless browser. */
export interface Session {
  /** The page, for Playwright and the helpers of `ui.ts`. */
  readonly page: Page;
  /** Every console line so far, the extension host's among them. */
  readonly log: readonly LogLine[];
  /** The texts of those lines that are errors. */
  errors(): string[];
  /** The exit code of the tests; rejects when the browser ends before them. */
  readonly exitCode: Promise<number>;
}

// How a workbench without tests shows a console line of the extension host, with its colours.
const fromExtensionHost = /^%c\[Extension Host\] %c(.*?) color: \w* color: \w*/s;

/** What to do with each console line as it comes. */
export type Listener = (line: LogLine) => void;

/** Opens an address in a headless browser, and hears what the extension host says. */
export async function openSession(
  address: string,
  cleanup: Cleanup,
  hear: Listener = () => {},
): Promise<Session> {
  const page = await openPage(cleanup);
  const log: LogLine[] = [];
  const take = (line: LogLine) => {
    if (isNoise(line.text)) return;
    log.push(line);
    hear(line);
  };
  await page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
    take({ type, text: args.map(display).join(" ") });
  });
  page.on("console", (message) => {
    const text = fromExtensionHost.exec(message.text())?.[1];
    if (text !== undefined) take({ type: message.type(), text });
  });
  const exit = deferred<number>();
  await page.exposeFunction("codeAutomationExit", exit.resolve);
  page.once("crash", () => exit.reject(new Error("The page crashed.")));
  page.once("close", () => exit.reject(new Error("The browser ended before the tests.")));
  await page.goto(address);
  return {
    page,
    log,
    errors: () => log.filter(({ type }) => type === "error").map(({ text }) => text),
    exitCode: exit.promise,
  };
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // A session without tests ends without anyone waiting for the outcome.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

function display(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
