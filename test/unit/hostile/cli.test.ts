import { describe, expect, it } from "vitest";
import { run } from "../../../server/src/cli/program";
import { UNSEEN } from "./active";
import { hostileTexts } from "./texts";

/** So much may be said of one wrong argument. */
const LONGEST = 1000;

/** Runs the command line; a file that cannot be opened is named as Node names it. */
async function cli(...args: readonly string[]) {
  let said = "";
  const exit = await run(args, {
    locale: undefined,
    // biome-ignore lint/correctness/useYield: a file that cannot be read gives nothing.
    open: async function* (file) {
      throw Object.assign(new Error(`ENOENT: no such file, open '${file}'`), { syscall: "open" });
    },
    write: async (text) => {
      said += text;
    },
    error: (text) => {
      said += text;
    },
    scan: async function* () {},
    interruption: () => new AbortController().signal,
    columns: () => undefined,
    serve: () => undefined,
  });
  return { exit, said };
}

describe.each(hostileTexts)("the command line where an argument is %s", (_, text) => {
  it.each([
    ["a code to explain", ["explain", "--", text]],
    ["a code to compare", ["compare", "--", "550", text]],
    ["a language", ["explain", "550", `--language=${text}`]],
    ["a format", ["scan", "x", `--format=${text}`]],
    ["a number", ["scan", "x", `--workers=${text}`]],
    ["a file", ["tokens", "--", text]],
    ["a path", ["scan", "--", text]],
    ["an option", ["explain", `--${text}`]],
    ["a command", [`x${text}`]],
  ])("says nothing to a terminal: %s", async (_where, args) => {
    const { exit, said } = await cli(...args);
    expect(exit).toBeGreaterThan(0);
    expect(said).not.toBe("");
    expect(UNSEEN.exec(said)).toBeNull();
    expect(said.length).toBeLessThan(LONGEST + text.length);
  });
});
