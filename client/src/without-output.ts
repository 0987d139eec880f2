import type { Middleware } from "vscode-languageclient";

/** How the URI of our own output panel begins: what is written there of the server must not be sent to it again. */
const own = "output:smtp-lens.smtp-lens.SMTP%20Lens";

/** How the URI of a notebook's cell begins: a cell is a part of something else, and no log. */
const cell = "vscode-notebook-cell:";

/**
 * Keeps output panels and cells of notebooks from the server: they have the language `log` too, and a document selector
 * can name the schemes it wants but not one that it does not want. Where panels are `served`, only their problems are left
 * out: they would name a place that is gone with the next line. Of a document that is left out the server hears nothing,
 * either.
 */
export function withoutOutput(served: boolean, isLeftOut: (uri: string) => boolean): Middleware {
  const isKept = (params: unknown) => {
    const uri = uriIn(params);
    if (isLeftOut(uri) || uri.startsWith(cell)) return true;
    return uri.startsWith("output:") && (!served || uri.startsWith(own));
  };
  return {
    sendNotification: (type, next, params) =>
      isKept(params) ? Promise.resolve() : next(type, params),
    // `null` is the protocol's way to say that there is nothing to show.
    sendRequest: (type, params, token, next) =>
      isKept(params) || (isProblems(type) && uriIn(params).startsWith("output:"))
        ? Promise.resolve(null as never)
        : next(type, params, token),
  };
}

function isProblems(type: string | { readonly method: string }): boolean {
  return (typeof type === "string" ? type : type.method) === "textDocument/diagnostic";
}

function uriIn(params: unknown): string {
  const about = params as { textDocument?: { uri?: string } } | null | undefined;
  return about?.textDocument?.uri ?? "";
}
