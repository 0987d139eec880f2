import type { DocumentSymbol, SymbolInformation } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { withoutIcons } from "./plain";

type AnySymbol = DocumentSymbol | SymbolInformation;

/** Keeps icons out of symbols, whose names come from logs: "Go to Symbol" shows `$(name)` as one. */
export const plainSymbols: Pick<Middleware, "provideDocumentSymbols" | "provideWorkspaceSymbols"> =
  {
    async provideDocumentSymbols(document, token, next) {
      const symbols = await next(document, token);
      for (const symbol of symbols ?? []) makePlain(symbol);
      return symbols;
    },
    async provideWorkspaceSymbols(query, token, next) {
      const symbols = await next(query, token);
      for (const symbol of symbols ?? []) makePlain(symbol);
      return symbols;
    },
  };

function makePlain(symbol: AnySymbol): void {
  symbol.name = withoutIcons(symbol.name);
  if ("containerName" in symbol) symbol.containerName = withoutIcons(symbol.containerName ?? "");
  if ("detail" in symbol) symbol.detail = withoutIcons(symbol.detail ?? "");
  if ("children" in symbol) for (const child of symbol.children ?? []) makePlain(child);
}
