import { fileURLToPath } from "node:url";
import type { Disk } from "./disk";
import { FileTail } from "./scan/node/tail";

/** The files of the machine on which the server runs. */
export const disk: Disk = {
  tail: (uri, from, listener) => new FileTail(fileURLToPath(uri), from, listener),
};
