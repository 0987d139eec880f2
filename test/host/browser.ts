import { chromium, type Page } from "playwright-core";
import type { Cleanup } from "./cleanup";
import { obtainBrowser } from "./parts/browser";

const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An empty page in a headless browser that the cleanup ends. */
export async function openPage(cleanup: Cleanup): Promise<Page> {
  const { executable, environment } = await obtainBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: quietArguments,
    // The cleanup ends it, in its turn.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  cleanup.add(() => browser.close());
  return browser.newPage({ viewport: { width: 1280, height: 800 } });
}
