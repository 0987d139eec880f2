import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFiles } from "../../unit/scan/files";
import { program, run } from "./cli";
import { bounced } from "./log-line";

/** Linux's device on which nothing fits. */
const full = "/dev/full";
const log = { log: bounced("a@example.org").repeat(2000) };

describe.skipIf(!existsSync(full))("a disk that is full", () => {
  it.each([
    "scan --format text",
    "scan --format json",
    "scan --format csv",
    "scan --format sarif",
    "tokens",
  ])("ends %s with a line that says so, and exit code 1", async (command) => {
    await withFiles(log, async (folder) => {
      const { exit, err } = await printing([...command.split(" "), join(folder, "log")]);
      expect(exit).toBe(1);
      expect(err).toMatch(/^smtp-lens: the output could not be written: .*ENOSPC[^\n]*\n$/);
    });
  });

  it.each(["explain 550", "catalogue --json", "--help"])("ends %s so, too", async (command) => {
    const { exit, err } = await printing(command.split(" "));
    expect([exit, err.split("\n").length]).toEqual([1, 2]);
    expect(err).toContain("ENOSPC");
  });
});

describe("a reader that goes away", () => {
  it.each(["tokens", "scan --format json", "scan --format sarif"])(
    "ends %s without a word",
    async (command) => {
      await withFiles(log, async (folder) => {
        const piped = `"${process.execPath}" "${program}" ${command} "${join(folder, "log")}" | head -c 20; echo " \${PIPESTATUS[0]}"`;
        const { stdout, stderr } = spawnSync("bash", ["-c", piped], { encoding: "utf8" });
        expect(stderr).toBe("");
        expect(stdout).toMatch(/^.{20} 0\n$/s);
      });
    },
  );
});

/** Runs the program with its output going to the full disk. */
async function printing(args: readonly string[]) {
  const output = openSync(full, "w");
  try {
    return await run(args, { stdio: ["ignore", output, "pipe"] });
  } finally {
    closeSync(output);
  }
}
