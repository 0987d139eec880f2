import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const size = 128;

/** Draws `images/icon.svg` as the PNG that the Marketplace asks for; `CHROME_PATH` names the Chromium to use. */
async function drawIcon(executablePath: string | undefined): Promise<void> {
  if (executablePath === undefined) throw new Error("Set CHROME_PATH to a Chrome or Chromium.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile("images/icon.svg", "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile("images/icon.png", await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
}

drawIcon(process.env["CHROME_PATH"]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
