import type { ReporterConstructor, Runner } from "mocha";
import { env, UIKind, version } from "vscode";

/** A reporter that says nothing, since `outcome` reports. Mocha wants any class; its type wants more. */
export const silent = class {} as unknown as ReporterConstructor;

/** Reports a run line by line, ends with one line for the runner, and rejects when a test failed. */
export async function outcome(start: (done: (failures: number) => void) => Runner): Promise<void> {
  const failures = await new Promise<number>((resolve) => report(start(resolve)));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function report(runner: Runner): void {
  const failures: string[] = [];
  let passed = 0;
  runner.on("pass", (test) => {
    passed++;
    console.log(`ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on("fail", (test, error: Error) => {
    failures.push(`${test.fullTitle()}\n${error.stack ?? error.message}`);
    console.log(`not ok ${failures.at(-1)}`);
  });
  runner.on("pending", (test) => console.log(`skipped ${test.fullTitle()}`));
  runner.once("end", () => {
    const counted = { passed, failed: failures.length, failures };
    const result = { host: hostName(), language: env.language, version, ...counted };
    console.log(`SMTP_LENS_RESULT ${JSON.stringify(result)}`);
  });
}

/** Which host this is, by what VS Code says of itself. */
function hostName(): string {
  if (env.remoteName) return "server";
  return env.uiKind === UIKind.Web ? "web" : "desktop";
}
