import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-protocol";

/** The outline for a client that knows no symbols under others: each names the one that it stands under. */
export function flat(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flat(children, uri, name),
  ]);
}
