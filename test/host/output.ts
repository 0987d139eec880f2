import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { type Ending, stop } from "./child";

const patience = 60_000;

/** Waits until a program prints what matches; rejects with its output when it ends before or takes too long. */
export function waitForLine(
  child: ChildProcess,
  wanted: RegExp,
  name: string,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output: string | undefined = "";
    const fail = (why: string) => reject(new Error(`${name} ${why}:\n${output}`));
    const timer = setTimeout(() => fail("was not ready in time"), patience);
    listen(child, (text) => {
      // What comes after the match is read, lest the pipe fills up, and dropped.
      if (output === undefined) return;
      output += text;
      const match = wanted.exec(output);
      if (!match) return;
      output = undefined;
      clearTimeout(timer);
      resolve(match);
    });
    child.once("error", (error) => fail(`could not be started (${error.message})`));
    child.once("close", () => {
      clearTimeout(timer);
      fail("ended early");
    });
  });
}

/** All that a program prints until it ends; it is made to end after a time. */
export async function collect(
  child: ChildProcess,
  deadline: number,
  ending: Ending,
): Promise<string> {
  let output = "";
  listen(child, (text) => {
    output += text;
  });
  const timer = setTimeout(() => {
    output += `\nStopped: not finished after ${deadline / 1000} s.\n`;
    void stop(child, ending);
  }, deadline);
  await once(child, "close");
  clearTimeout(timer);
  return output;
}

function listen(child: ChildProcess, hear: (text: string) => void): void {
  for (const pipe of [child.stdout, child.stderr]) pipe?.setEncoding("utf8").on("data", hear);
}
