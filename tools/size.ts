import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const mostBytes = 1_000_000;

/** Prints the size of each part that is shipped, and fails when the package is larger than promised. */
function main(): void {
  const package_ = readdirSync(root).filter((name) => name.endsWith(".vsix"));
  const parts = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .map((name) => join("dist", name))
    .filter((name) => statSync(join(root, name)).isFile());
  for (const file of [...parts, ...package_]) console.log(`${bytes(file)} bytes  ${file}`);
  const tooLarge = package_.filter((file) => bytes(file) > mostBytes);
  if (package_.length === 1 && tooLarge.length === 0) return;
  console.error(
    package_.length === 1
      ? `${tooLarge.join(", ")} is larger than ${mostBytes} bytes`
      : `expected one package, found ${package_.length}: remove the old ones`,
  );
  process.exitCode = 1;
}

function bytes(file: string): number {
  return statSync(join(root, file)).size;
}

main();
