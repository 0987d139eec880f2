import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Place } from "./place";

/** What an editor showed. What it has no way to show is left out. */
export interface Seen {
  /** The text of the hover on the 550 of `maillog`. */
  readonly hover: string;
  /** The texts of the problems of `maillog`. */
  readonly problems: readonly string[];
  /** The same, once a line was added to the buffer that tells of a temporary failure. */
  readonly afterEdit?: readonly string[];
  /** The line of `session.smtp` that holds a password, once the editor's first code action for it was taken. */
  readonly redacted?: string;
  /** The names in the outline of `maillog`. */
  readonly symbols?: readonly string[];
  /** The page on 550 5.1.1, where the editor's page tells how to ask for it. */
  readonly explained?: string;
  /** What went wrong while it was driven; nothing else is known then. */
  readonly failed?: string;
}

/** An editor that can be run without anybody who looks at it. */
export interface Editor {
  readonly name: string;
  /** The page of `docs/editors` whose configuration it is run with. */
  readonly page: string;
  /** The version that is installed here, if any. */
  version(): string | undefined;
  /** Runs the editor on the logs of a place, with the configuration of its page. */
  run(place: Place): Seen | Promise<Seen>;
  /** What some versions of the editor call files, since they cannot be told an id for each. */
  readonly otherIds?: Readonly<Record<string, string>>;
}

/** In milliseconds: an editor that hangs is ended. */
const LONGEST = 90_000;

/** What a program says of itself, or `undefined` where there is no such program; `pattern` has the version as its group. */
export function versionOf(
  program: string,
  args: readonly string[],
  pattern: RegExp,
  env: NodeJS.ProcessEnv = {},
): string | undefined {
  const { stdout, status } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: LONGEST,
  });
  return status === 0 ? pattern.exec(stdout)?.[1] : undefined;
}

/** Runs a program in the folder of logs until it ends, and answers what its script wrote down. */
export function runScript(place: Place, program: string, args: readonly string[]): Seen {
  const { stdout, stderr, status, signal } = spawnSync(program, args, {
    cwd: place.logs,
    env: place.env,
    encoding: "utf8",
    timeout: LONGEST,
  });
  if (!existsSync(place.seen))
    throw new Error(
      `${program} ended (${signal ?? status}) and showed nothing\n${stdout}${stderr}`,
    );
  return JSON.parse(readFileSync(place.seen, "utf8"));
}
