import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from "vscode";

/** What the system says where a disk is full. */
export const noSpace = "ENOSPC: no space left on device";

/** A file system in memory that holds so many bytes: what is too much is written as far as it fits, as on a real disk. */
export class SmallDisk implements FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  room = Number.POSITIVE_INFINITY;
  canRename = true;
  /** The names that there are each time when a file is half written. */
  readonly meanwhile: string[][] = [];

  /** Makes it as it was at first. */
  empty(): void {
    this.files.clear();
    this.meanwhile.length = 0;
    this.room = Number.POSITIVE_INFINITY;
    this.canRename = true;
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat({ path }: Uri) {
    if (path === "/") return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const size = this.#at(path).length;
    return { type: FileType.File, ctime: 0, mtime: 0, size };
  }

  readDirectory(): [string, FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  createDirectory(): void {}

  readFile({ path }: Uri): Uint8Array {
    return this.#at(path);
  }

  async writeFile({ path }: Uri, content: Uint8Array): Promise<void> {
    this.files.set(path, content.slice(0, Math.min(this.room, content.length / 2)));
    this.meanwhile.push([...this.files.keys()]);
    if (content.length > this.room) throw FileSystemError.Unavailable(noSpace);
    this.files.set(path, content);
  }

  delete({ path }: Uri): void {
    this.files.delete(path);
  }

  rename({ path }: Uri, target: Uri): void {
    if (!this.canRename) throw FileSystemError.NoPermissions(target);
    this.files.set(target.path, this.#at(path));
    this.files.delete(path);
  }

  #at(path: string): Uint8Array {
    const file = this.files.get(path);
    if (file === undefined) throw FileSystemError.FileNotFound(path);
    return file;
  }
}
