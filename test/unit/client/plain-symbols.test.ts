import { describe, expect, it } from "vitest";
import type { DocumentSymbol, SymbolInformation, TextDocument } from "vscode";
import { plainSymbols } from "../../../client/src/plain-symbols";

const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const icon = "$(trash) a";
const plain = "$ (trash) a";

describe("the names of symbols", () => {
  it("have no icons in an outline, nor have those under them", async () => {
    const leaf = { name: icon, detail: icon, children: [] };
    const symbols = [{ name: icon, detail: "", children: [leaf] }] as unknown as DocumentSymbol[];
    const shown = await plainSymbols.provideDocumentSymbols?.(
      {} as TextDocument,
      token,
      () => symbols,
    );
    expect(shown).toEqual([
      { name: plain, detail: "", children: [{ name: plain, detail: plain, children: [] }] },
    ]);
  });

  it("have no icons among those of all logs", async () => {
    const symbols = [{ name: icon, containerName: icon }] as unknown as SymbolInformation[];
    const shown = await plainSymbols.provideWorkspaceSymbols?.("", token, () => symbols);
    expect(shown).toEqual([{ name: plain, containerName: plain }]);
  });

  it("stay away where there are none", async () => {
    const none = await plainSymbols.provideWorkspaceSymbols?.("", token, () => undefined);
    expect(none).toBeUndefined();
  });
});
