/** Whether a server can read what has this address on the machine where it runs; a share of Windows (`file://host/…`) it leaves to VS Code. */
export function isOnDisk({
  scheme,
  authority,
}: {
  readonly scheme: string;
  readonly authority: string;
}): boolean {
  return scheme === "file" && authority === "";
}
