import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./place";

const clients = join(__dirname, "..", "protocol", "clients");

/**
 * Keeps what an editor says at `initialize` for the protocol's tests (`npm run editors -- --record`), without what is this
 * machine's or this run's.
 */
export function recordClient(name: string, version: string, place: Place): void {
  const said = place.said().find(({ method }) => method === "initialize");
  const text = JSON.stringify({ editor: `${name} ${version}`, params: said?.params }, null, 2)
    .replaceAll(place.home, "/home/user")
    .replaceAll(encodeURI(place.home), "/home/user")
    .replace(/"processId": \d+/, '"processId": null')
    .replace(/(GNU Emacs [\d.]+)[^"]*/, "$1");
  const file = `${name}-${version.replaceAll(", ", "-")}.json`;
  writeFileSync(join(clients, file), `${text}\n`);
}
