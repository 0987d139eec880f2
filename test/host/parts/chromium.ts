import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { obtain } from "./npm";

/** A browser to be started by Playwright. */
export interface Browser {
  readonly executable: string;
  /** Variables it needs beyond those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

const decompress = promisify(brotliDecompress);

/** The headless Chromium from npm, with its own libraries and fonts where the machine lacks them. */
export async function ownChromium(): Promise<Browser> {
  const folder = await obtain("@sparticuz/chromium", { finish: unpack });
  const executable = join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_FILE: await fontsFile(folder) };
  const libraries = starts(executable) ? {} : { LD_LIBRARY_PATH: join(folder, "lib") };
  return { executable, environment: { ...fonts, ...libraries } };
}

/** Unpacks here what the package itself would unpack into the machine's temporary folder, shared by all. */
async function unpack(draft: string): Promise<void> {
  const packed = join(draft, "node_modules", "@sparticuz", "chromium", "bin");
  const read = async (name: string) => decompress(await readFile(join(packed, name)));
  await writeFile(join(draft, "chromium"), await read("chromium.br"), { mode: 0o755 });
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
    execFileSync("tar", ["-x", "-C", draft], { input: await read(archive) });
  }
  await rm(join(draft, "node_modules"), { recursive: true });
}

/** A font configuration that knows the fonts of the package, for machines that have none. */
async function fontsFile(folder: string): Promise<string> {
  const file = join(folder, "fonts", "fonts.conf");
  const cache = join(folder, "fonts-cache");
  await mkdir(cache, { recursive: true });
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  return file;
}

/** Whether it finds its libraries on this machine. */
function starts(executable: string): boolean {
  return spawnSync(executable, ["--version"], { stdio: "ignore" }).status === 0;
}
