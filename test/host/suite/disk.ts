/** What Node gives; these tests are also bundled for a web worker, which has none of it. */
export interface Disk {
  readonly fs: typeof import("node:fs");
  readonly os: typeof import("node:os");
  readonly zlib: typeof import("node:zlib");
}

/** The files of the machine, where the tests run on one. */
export function diskOfHost(): Disk | undefined {
  const load = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule;
  return load && { fs: load("node:fs"), os: load("node:os"), zlib: load("node:zlib") };
}
