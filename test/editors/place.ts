import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { bounced, languageIds, logs } from "./logs";

const cli = join(__dirname, "..", "..", "dist", "cli.js");
const recorder = join(__dirname, "recorder.mjs");

/** A message that editor or server sent. */
export interface Said {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A home of its own for an editor: with logs in a folder whose name has a blank, and `smtp-lens` on the path. */
export class Place {
  readonly home = mkdtempSync(join(tmpdir(), "smtp-lens-editor-"));
  readonly logs = join(this.home, "my logs");
  /** Where the script that drives the editor writes what it saw. */
  readonly seen = join(this.home, "seen.json");
  readonly #said = join(this.home, "said.jsonl");
  readonly #answered = join(this.home, "answered.jsonl");

  constructor() {
    for (const [name, text] of Object.entries(logs)) this.write(`my logs/${name}`, text);
    for (const name of Object.keys(languageIds)) this.write(`my logs/${name}`, `${bounced}\n`);
    const program = [process.execPath, recorder, this.#said, this.#answered, process.execPath, cli];
    this.write("bin/smtp-lens", `#!/bin/sh\nexec ${program.map(quoted).join(" ")} "$@"\n`);
    chmodSync(join(this.home, "bin", "smtp-lens"), 0o755);
  }

  /** The environment of the editor. */
  get env(): NodeJS.ProcessEnv {
    const path = `${join(this.home, "bin")}${delimiter}${process.env["PATH"]}`;
    const xdg = ["CONFIG", "DATA", "CACHE", "STATE"].map((name) => [
      `XDG_${name}_HOME`,
      join(this.home, `.${name.toLowerCase()}`),
    ]);
    return {
      ...process.env,
      ...Object.fromEntries(xdg),
      HOME: this.home,
      PATH: path,
      LC_ALL: "C.UTF-8",
      SMTP_LENS_SEEN: this.seen,
    };
  }

  /** Writes a file under the home. */
  write(name: string, text: string): string {
    const path = join(this.home, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** All that the editor said to the server so far. */
  said(): Said[] {
    return messagesIn(this.#said);
  }

  /** All that the server said to the editor so far. */
  answered(): Said[] {
    return messagesIn(this.#answered);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The last line may not be whole yet. */
function messagesIn(file: string): Said[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
