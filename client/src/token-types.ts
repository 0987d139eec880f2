import type { ExtensionContext } from "vscode";
import type { StaticFeature } from "vscode-languageclient";

/** Tells the server that the editor knows the semantic token types which our manifest declares. */
export function ownTokenTypes({ extension }: ExtensionContext): StaticFeature {
  const declared: readonly { readonly id: string }[] =
    extension.packageJSON.contributes.semanticTokenTypes;
  return {
    getState: () => ({ kind: "static" }),
    fillClientCapabilities({ textDocument }) {
      textDocument?.semanticTokens?.tokenTypes.push(...declared.map(({ id }) => id));
    },
    initialize() {},
    clear() {},
  };
}
