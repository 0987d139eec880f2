import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Something of others that a package was compiled from. */
export interface Part {
  readonly name: string;
  /** An SPDX id, or in words where there is none. */
  readonly licence: string;
  readonly home: string;
  readonly text: string;
}

/** Licences that a package names in its `package.json` but does not hold the text of. */
export const missingTexts: Readonly<Record<string, string>> = {
  "xz-decompress": text("xz-decompress"),
};

const parts: Readonly<Record<string, readonly Part[]>> = {
  // Its makefile compiles these two into the WebAssembly that it holds.
  "xz-decompress": [
    {
      name: "walloc",
      licence: "MIT",
      home: "https://github.com/wingo/walloc",
      text: text("walloc"),
    },
    {
      name: "XZ Embedded",
      licence: "public domain",
      home: "https://tukaani.org/xz/embedded.html",
      text: text("xz-embedded"),
    },
  ],
};

/** What a package was compiled from that its own `package.json` does not tell. */
export function partsOf(packageName: string): readonly Part[] {
  return parts[packageName] ?? [];
}

function text(name: string): string {
  return readFileSync(join(__dirname, `${name}.txt`), "utf8").trim();
}
