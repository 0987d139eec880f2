/// <reference lib="dom" />
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openPage } from "./browser";
import { withCleanup } from "./cleanup";
import { pictureOf, takePictures } from "./gallery/photograph";
import { project } from "./paths";

/** Puts the pictures of the README in their places: a hover in a light and in a dark theme. */
async function main(): Promise<void> {
  const failures = await takePictures(["hover"]);
  if (failures.length > 0) throw new Error(failures.join("\n"));
  await withCleanup(async (cleanup) => {
    const page = await openPage(cleanup);
    for (const variant of ["light", "dark"]) {
      const picture = await toWebP(page, await readFile(pictureOf("hover", variant)));
      await writeFile(join(project, "images", `hover-${variant}.webp`), picture);
    }
  });
}

/** The same picture in a fraction of the bytes; a browser knows how. */
async function toWebP(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    // Below there are only more lines.
    canvas.height = Math.round(image.naturalHeight * 0.65);
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.7);
  }, png.toString("base64"));
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
