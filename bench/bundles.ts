import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row";

const dist = join(__dirname, "..", "dist");
const mostBytes = 1_000_000;

/** Each bundle as a share of the megabyte that the whole package may have, unpacked. */
export function bundles(): Row[] {
  const files = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => {
    const bytes = statSync(join(dist, name)).size;
    return {
      what: `size of dist/${name}`,
      figure: `${(bytes / 1000).toFixed(0)} kB`,
      against: "the package's 1 MB",
      ratio: (bytes / mostBytes).toFixed(2),
    };
  });
}
