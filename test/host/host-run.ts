import type { HostKind } from "./options";

/** One run of the suite in one host. */
export interface HostRun {
  /** How the run is called in what is printed, such as `server-fr`. */
  readonly name: string;
  readonly host: HostKind;
  readonly language?: string;
  readonly extension: string;
  readonly folder: string;
  /** The folder of the suite, with `index.ts` and `index.web.ts`. */
  readonly suite: string;
  /** What the titles of the tests hold that are run; all without it. */
  readonly only?: string | undefined;
}

/** What the suite says of a run, in its last line. */
export interface HostResult {
  readonly host: string;
  readonly language: string;
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
  /** Each failed test: its title, then its error. */
  readonly failures: readonly string[];
}

const mark = "SMTP_LENS_RESULT ";

/** The result among the lines of a run; none when the suite did not come to its end. */
function readResult(output: string): HostResult | undefined {
  const line = output.split("\n").findLast((candidate) => candidate.startsWith(mark));
  return line === undefined ? undefined : JSON.parse(line.slice(mark.length));
}

/** What became of a run, in words and numbers. */
export interface Verdict {
  readonly said: string;
  readonly passed: number;
  readonly failed: number;
}

/** Judges a run by its output. That no test ran, or not in the language asked for, is a failure. */
export function judge(run: HostRun, output: string): Verdict {
  const result = readResult(output);
  if (!result)
    return { said: `the suite did not come to its end\n${tail(output)}`, passed: 0, failed: 1 };
  const { host, language, version, passed, failed, failures } = result;
  const wrong = fault(run, result);
  const head = `VS Code ${version} (${host}, ${language}): ${passed} passed, ${failed} failed`;
  return { said: [head, ...failures, ...wrong].join("\n"), passed, failed: failed + wrong.length };
}

function fault(run: HostRun, { passed, failed, language }: HostResult): string[] {
  return [
    ...(passed + failed === 0 ? ["No test ran."] : []),
    ...(run.language && run.language !== language
      ? [`The display language is not ${run.language}.`]
      : []),
  ];
}

function tail(output: string): string {
  return output.trimEnd().split("\n").slice(-40).join("\n");
}
