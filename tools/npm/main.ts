import { rmSync } from "node:fs";
import { join } from "node:path";
import { mostBytes, pack } from "./pack";
import { writePackage } from "./write";

const root = join(__dirname, "..", "..");

/** Makes the package for npm in `dist-npm/`, prints what is in it, and fails when it is larger than promised. */
function main(): void {
  const into = join(root, "dist-npm");
  const folder = join(into, "package");
  rmSync(into, { recursive: true, force: true });
  writePackage(root, folder);
  const { file, size, unpackedSize, names } = pack(folder, into);
  for (const name of names) console.log(name);
  console.log(`${size} bytes (${unpackedSize} unpacked)  ${file}`);
  if (size <= mostBytes) return;
  console.error(`${file} is larger than ${mostBytes} bytes`);
  process.exitCode = 1;
}

main();
