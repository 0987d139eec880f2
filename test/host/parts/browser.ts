import { existsSync } from "node:fs";
import { type Browser, ownChromium } from "./chromium";
import { findProgram } from "./program";

const names = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "chrome.exe",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chrome or Chromium: the one that `CHROME_PATH` names, an installed one, or the one from npm. */
export async function obtainBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const installed = named ?? installedBrowser();
  if (installed) return { executable: installed, environment: {} };
  if (process.platform === "linux" && process.arch === "x64") return ownChromium();
  throw new Error("No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.");
}

function installedBrowser(): string | undefined {
  return findProgram(names) ?? places.find((path) => existsSync(path));
}
