import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ReportSkipped } from "../../protocol/messages";
import type { Disk, DiskLog } from "./disk";
import { findEditorFiles } from "./scan/node/editor-files";
import { type Skipped, scanLogs } from "./scan/node/index";
import { areSmall, isPacked, readSmall } from "./scan/node/small-logs";
import { FileTail } from "./scan/node/tail";

/** What a worker thread runs. */
const script = join(__dirname, "scan.js");

/** The files of the machine on which the server runs. */
export const disk: Disk = {
  isLocal,
  tail: (uri, from, listener) => new FileTail(fileURLToPath(uri), from, listener),
  logsAt,
};

/** Not so `file://host/share`; an address such as `file:///%2F` is none of any file. */
function isLocal(uri: string): boolean {
  try {
    return /^file:\/\/\//i.test(uri) && !fileURLToPath(uri).includes("\0");
  } catch {
    return false;
  }
}

function* logsAt(uris: readonly string[]): ReturnType<Disk["logsAt"]> {
  const files = yield* findEditorFiles(uris.map((uri) => fileURLToPath(uri)));
  const packed = files.filter(isPacked).map(({ path }) => uriOf(path));
  return {
    areSmall: packed.length === 0 && areSmall(files),
    packed,
    *read(onProgress) {
      const total = files.reduce((sum, { size }) => sum + size, 0);
      let done = 0;
      for (const found of files) {
        onProgress({ done, total, file: uriOf(found.path) });
        yield readOrSkipped(found);
        done += found.size;
      }
    },
    async scan(merge, options) {
      const skipped = await scanLogs(files, merge, {
        ...options,
        script,
        nameOf: uriOf,
        onProgress: (progress) => options.onProgress({ ...progress, file: uriOf(progress.file) }),
      });
      return skipped.map(skippedOf);
    },
  };
}

function readOrSkipped(found: Skipped["found"]): DiskLog | ReportSkipped {
  const uri = uriOf(found.path);
  try {
    const text = readSmall(found);
    return text === undefined ? { uri, why: "binary" } : { uri, text, latest: found.latest };
  } catch {
    return { uri, why: "unreadable" };
  }
}

function skippedOf({ found, failed, lines }: Skipped): ReportSkipped {
  return { uri: uriOf(found.path), why: failed.why, ...(lines > 0 && { lines }) };
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
