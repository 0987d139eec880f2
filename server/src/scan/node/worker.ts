import { parentPort, workerData } from "node:worker_threads";
import { catalogueFile } from "../../catalogue-file";
import { provideCatalogue } from "../core";
import { failedBy } from "./failed";
import type { Said, Task, WorkerData } from "./messages";
import { readRange } from "./read-range";
import { readStream } from "./read-stream";

const { room, read } = workerData as WorkerData;

provideCatalogue(catalogueFile);
parentPort?.on("message", (task: Task) => void run(task));

async function run(task: Task): Promise<void> {
  try {
    if (task.kind === "range") say({ part: readRange(task.range, task.subject, onRead) });
    else await readStream(task.path, task.subject, { onPart, onRead });
    say({ done: true });
  } catch (error) {
    say({ failed: failedBy(error) });
  }
}

function say(said: Said): void {
  parentPort?.postMessage(said);
}

/** Parts are sent no faster than they are taken, so that few of them wait in memory. */
function onPart(part: Parameters<Parameters<typeof readStream>[2]["onPart"]>[0]): void {
  while (Atomics.load(room, 0) <= 0) Atomics.wait(room, 0, 0);
  Atomics.sub(room, 0, 1);
  say({ part });
}

function onRead(bytes: number): void {
  Atomics.add(read, 0, BigInt(bytes));
}
