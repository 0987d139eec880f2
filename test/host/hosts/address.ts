import { pathToFileURL } from "node:url";
import type { HostOptions } from "../options";

/** The pairs that tell a page what to open; VS Code reads them from the address. */
export type Payload = readonly (readonly [string, string])[];

/** The address of the server's page with all that the options ask for, and the folder under development. */
export function serverAddress(
  port: number,
  { tests, folder, workspace, file }: HostOptions,
  developed: string | undefined,
): string {
  const authority = `127.0.0.1:${port}`;
  const remote = (path: string) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload: Payload = [
    ["skipWelcome", "true"],
    ...(developed ? [["extensionDevelopmentPath", remote(developed)] as const] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)] as const] : []),
    ...(file ? [["openFile", remote(file)] as const] : []),
  ];
  return withPayload(`http://${authority}/`, opened(folder, workspace), payload);
}

function opened(folder: string | undefined, workspace: string | undefined): Record<string, string> {
  if (workspace) return { workspace: pathToFileURL(workspace).pathname };
  return folder ? { folder: pathToFileURL(folder).pathname } : { ew: "true" };
}

/** An address with its query, in which a terminal finds no character that would end the link. */
export function withPayload(
  page: string,
  query: Readonly<Record<string, string>>,
  payload: Payload,
): string {
  return `${page}?${new URLSearchParams({ ...query, payload: JSON.stringify(payload) })}`;
}
