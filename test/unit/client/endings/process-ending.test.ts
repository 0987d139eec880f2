import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { isOutOfMemory, ProcessEnding } from "../../../../client/src/endings/process-ending";

/** How a Node process with little memory ends that runs a script. */
async function endOf(script: string) {
  const child = spawn(process.execPath, ["--max-old-space-size=20", "-e", script], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const watched = new ProcessEnding(child);
  expect(watched.ending).toBeUndefined();
  await once(child, "close");
  return watched.ending;
}

const fill = "const all = []; for (;;) all.push(new Array(1e5).fill({}));";

describe("how a process ended", () => {
  it.each([
    ["used up its memory", fill, true],
    ["was killed", "process.kill(process.pid, 'SIGKILL')", false],
    ["was aborted", "process.abort()", false],
    [
      "ended at an exception that quotes a log",
      "throw new Error('FATAL ERROR: out of memory')",
      false,
    ],
    [
      "said so and was asked to end",
      "console.error('FATAL ERROR: out of memory'); process.exit(3)",
      false,
    ],
    ["ended well", "", false],
  ])("is told of one that %s", async (_, script, expected) => {
    const ending = await endOf(script);
    expect(ending && isOutOfMemory(ending)).toBe(expected);
  });

  it("is told of Node where V8 says it in other words, on Windows, and by a shell", () => {
    const said = "\n# Fatal process out of memory: Zone\n";
    for (const ending of [{ code: 134 }, { code: 0xc0000409 }, { signal: "SIGTRAP" }])
      expect(isOutOfMemory({ code: null, signal: null, said, ...ending })).toBe(true);
  });
});
