import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row";

const dist = join(__dirname, "..", "dist");
const mostBytes = 1_000_000;

/** Each bundle as a share of the megabyte that the whole package may have, unpacked. */
export function size(): Row[] {
  return readdirSync(dist).map((file) => ({
    what: `size of dist/${file}`,
    against: "1 MB",
    ratio: (statSync(join(dist, file)).size / mostBytes).toFixed(3),
  }));
}
