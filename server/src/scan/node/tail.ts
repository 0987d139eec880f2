import { constants, type FSWatcher, watch } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Tail, TailEnd, TailListener, TailMark } from "../../follow/tail";
import { idOf } from "./file-id";
import { OpenFile } from "./open-file";

/** In milliseconds. File systems of other machines tell nothing: there the poll is all. */
const POLL = 1000;
/** How long a file may be away before it is gone, in milliseconds: between two steps of a rotation it has no name. */
const PATIENCE = 5000;

/** The times of a tail, for tests. */
export interface TailTimes {
  readonly poll?: number;
  readonly patience?: number;
}

/** Reads a file from a mark or its beginning, and goes on as it grows, is emptied or replaced. */
export class FileTail implements Tail {
  readonly #path: string;
  readonly #listener: TailListener;
  readonly #patience: number;
  readonly #timer: NodeJS.Timeout;
  #watcher: FSWatcher | undefined;
  #from: TailMark | undefined;
  #file: OpenFile | undefined;
  #missing: number | undefined;
  #stopped = false;
  #looking = false;
  #again = false;

  constructor(
    path: string,
    from: TailMark | undefined,
    listener: TailListener,
    { poll = POLL, patience = PATIENCE }: TailTimes = {},
  ) {
    this.#path = path;
    this.#from = from;
    this.#listener = listener;
    this.#patience = patience;
    this.#timer = setInterval(() => this.#wake(), poll);
    this.#watcher = watcherOf(path, () => this.#wake());
    this.#wake();
  }

  mark(less: number): TailMark | undefined {
    return this.#file?.mark(less);
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#watcher?.close();
    if (!this.#looking) void this.#file?.close();
  }

  /** Looks at the file, once more where it is looked at already. */
  #wake(): void {
    this.#again = true;
    if (!this.#looking && !this.#stopped) void this.#lookOn();
  }

  async #lookOn(): Promise<void> {
    this.#looking = true;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#look();
      } catch (error) {
        this.#end(error as NodeJS.ErrnoException);
      }
    }
    this.#looking = false;
    if (this.#stopped) await this.#file?.close();
  }

  async #look(): Promise<void> {
    const named = await namedAt(this.#path);
    if (this.#file !== undefined) {
      await this.#read(this.#file);
      if (this.#stopped) return;
      if (named !== undefined && replaces(named, this.#file)) await this.#leave(this.#file);
    }
    if (named === undefined) return this.#miss();
    this.#missing = undefined;
    if (this.#file === undefined && !this.#stopped) await this.#begin();
    if (!this.#stopped) this.#listener.caughtUp();
  }

  async #begin(): Promise<void> {
    const file = await OpenFile.at(this.#path);
    this.#file = file;
    const resumed = this.#from !== undefined && (await file.resume(this.#from));
    this.#from = undefined;
    await this.#tell(file, resumed);
    await this.#read(file);
  }

  async #tell(file: OpenFile, resumed: boolean): Promise<void> {
    const { size, written } = await file.stats();
    this.#listener.begin(size, written, resumed);
  }

  /** Another file has the name: what is left of this one was read. */
  async #leave(file: OpenFile): Promise<void> {
    this.#file = undefined;
    await file.close();
  }

  async #read(file: OpenFile): Promise<void> {
    if (await file.isOther()) {
      file.rewind();
      await this.#tell(file, false);
    }
    while (!this.#stopped) {
      const bytes = await file.next();
      if (bytes.length === 0) return;
      await this.#listener.bytes(bytes);
    }
  }

  #miss(): void {
    this.#missing ??= performance.now();
    if (performance.now() - this.#missing < this.#patience && this.#file !== undefined) return;
    this.#end({ code: "ENOENT", message: `ENOENT: ${this.#path}` });
  }

  #end({ code, message }: { readonly code?: string | undefined; readonly message: string }): void {
    if (this.#stopped) return;
    this.stop();
    this.#listener.ended(endOf(code), message);
  }
}

/** A file by its name, if it has one that may be read. */
interface Named {
  readonly id: string;
  readonly size: number;
}

async function namedAt(path: string): Promise<Named | undefined> {
  try {
    const stats = await stat(path, { bigint: true });
    await access(path, constants.R_OK);
    return { id: idOf(stats), size: Number(stats.size) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether another file has the name. While that is empty, who writes may not have heard of it yet. */
function replaces(named: Named, file: OpenFile): boolean {
  return named.id !== file.id && named.size > 0;
}

/** Watches the folder, since a file's own watch goes along when it is renamed. Where that cannot be had, the poll does. */
function watcherOf(path: string, wake: () => void): FSWatcher | undefined {
  const name = basename(path);
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_, changed) => {
      if (changed === null || changed === name) wake();
    });
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

function endOf(code: string | undefined): TailEnd {
  if (code === "ENOENT" || code === "ENOTDIR") return "gone";
  return code === "EACCES" || code === "EPERM" ? "denied" : "unreadable";
}
