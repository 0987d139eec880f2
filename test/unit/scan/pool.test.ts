import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Task } from "../../../server/src/scan/node/messages";
import { type JobFailed, Pool } from "../../../server/src/scan/node/pool";
import { withFiles } from "./files";

const task: Task = {
  kind: "stream",
  path: "x",
  subject: { wanted: "figures", language: "en", file: "x", latest: undefined },
};
const onMessage = "require('node:worker_threads').parentPort.on('message', () => {";

/** Why a task was not done by a thread that runs this, and by the next one. */
async function failuresBy(script: string): Promise<unknown[]> {
  return withFiles({ "worker.js": script }, async (folder) => {
    const pool = new Pool(join(folder, "worker.js"), 1);
    const jobs = [pool.run(task), pool.run(task)];
    const failures = jobs.map((job) =>
      job.next().catch((error: unknown) => (error as JobFailed).failed.why),
    );
    const answers = await Promise.all(failures);
    await pool.close();
    return answers;
  });
}

describe("a pool of threads", () => {
  it("says of a thread that runs out of memory that it did, and starts another", async () => {
    const script = `${onMessage} const all = []; for (;;) all.push(new Array(1e6).fill(0.5)); });`;
    expect(await failuresBy(script)).toEqual(["memory", "memory"]);
  }, 30_000);

  it("does not wait for a thread that ends without a word", async () => {
    expect(await failuresBy(`${onMessage} process.exit(3); });`)).toEqual([
      "unreadable",
      "unreadable",
    ]);
  });

  it("takes what a thread throws for damage", async () => {
    expect(await failuresBy(`${onMessage} throw new Error("no"); });`)).toEqual([
      "damaged",
      "damaged",
    ]);
  });
});
