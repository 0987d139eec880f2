import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makePackage } from "./make";
import { checksum, mostBytes, sizes } from "./size";

const root = join(__dirname, "..", "..");

/** Writes `NAME-VERSION.vsix`, prints what it is made of, and fails when it is larger than promised. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { twice: { type: "boolean", default: false } } });
  const made = await makePackage(root);
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = `${name}-${version}.vsix`;
  writeFileSync(join(root, file), made);
  for (const [part, bytes] of await sizes(made)) console.log(`${row(bytes)}  ${part}`);
  console.log(`${row(made.byteLength)}  ${file}`);
  console.log(`sha256 ${checksum(made)}  ${file}`);
  if (made.byteLength > mostBytes) fail(`${file} is larger than ${mostBytes} bytes`);
  if (values.twice) await again(made);
}

/** Makes it once more as somebody elsewhere would who keeps files to themselves. */
async function again(made: Uint8Array): Promise<void> {
  process.env["TZ"] = "Pacific/Kiritimati";
  process.umask(0o077);
  const other = checksum(await makePackage(root));
  if (other === checksum(made)) console.log("made twice: the same bytes");
  else fail(`made twice, it is not the same: sha256 ${other}`);
}

function row(bytes: number): string {
  return `${bytes} bytes`.padStart(14);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
