/** What the file system calls a file, whatever its names. */
export function idOf({
  dev,
  ino,
}: {
  readonly dev: number | bigint;
  readonly ino: number | bigint;
}): string {
  return `${dev}:${ino}`;
}
