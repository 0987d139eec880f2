import type { Part } from "../../../server/src/scan/index";
import { failedBy } from "../../../server/src/scan/node/failed";
import type { Task } from "../../../server/src/scan/node/messages";
import { JobFailed, type Runner } from "../../../server/src/scan/node/pool";
import { readRange } from "../../../server/src/scan/node/read-range";
import { readStream } from "../../../server/src/scan/node/read-stream";

/** Does each task at once, in place of worker threads; parts are copied as between threads. */
export const here: Runner = {
  run(task) {
    const parts = partsOf(task);
    parts.catch(() => undefined);
    return {
      async next() {
        try {
          return (await parts).shift();
        } catch (error) {
          throw new JobFailed(failedBy(error));
        }
      },
    };
  },
};

async function partsOf(task: Task): Promise<Part[]> {
  if (task.kind === "range")
    return [structuredClone(readRange(task.range, task.subject, () => undefined))];
  const parts: Part[] = [];
  const onPart = (part: Part) => void parts.push(structuredClone(part));
  await readStream(task.path, task.subject, { onPart, onRead: () => undefined });
  return parts;
}
