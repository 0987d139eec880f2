import type { Middleware } from "vscode-languageclient";

/**
 * Keeps output panels from the server: they have the language `log` too, and a document selector can name the schemes
 * it wants but not one that it does not want.
 */
export const withoutOutput: Middleware = {
  sendNotification: (type, next, params) =>
    isAboutOutput(params) ? Promise.resolve() : next(type, params),
  // `null` is the protocol's way to say that there is nothing to show.
  sendRequest: (type, params, token, next) =>
    isAboutOutput(params) ? Promise.resolve(null as never) : next(type, params, token),
};

function isAboutOutput(params: unknown): boolean {
  const about = params as { textDocument?: { uri?: string } } | null | undefined;
  return about?.textDocument?.uri?.startsWith("output:") ?? false;
}
