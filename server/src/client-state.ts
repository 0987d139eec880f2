import type { InitializeParams } from "vscode-languageserver-protocol";
import type { InitializationOptions } from "../../protocol/messages";
import { type Language, languageFor } from "./catalogue/index";
import { readSettings, type Settings } from "./settings";

/** What the client can do and wants, as it said at `initialize`. */
export interface ClientState {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly commandLinks: boolean;
  /** What a hover is written in. */
  readonly hoverFormat: "markdown" | "plaintext";
  /** Code actions may be more than commands. */
  readonly actionLiterals: boolean;
  /** Symbols may stand under others. */
  readonly nestedSymbols: boolean;
  /** The most ranges that can be folded in one document, where there is a limit. */
  readonly foldingLimit: number | undefined;
  readonly refreshInlayHints: boolean;
  /** Whether the client asks for a hint's tooltip when it shows the hint. */
  readonly lazyHintTooltips: boolean;
  /** Names of the semantic token types that the client knows. */
  readonly tokenTypes: readonly string[];
  /** Whether the client asks for the semantic tokens of what it shows. */
  readonly tokenRanges: boolean;
  /** The display language that the client named, or English. */
  readonly displayLanguage: Language;
  readonly settings: Settings;
}

/** Reads what the client says of itself; a client that says nothing gets the plain protocol. */
export function clientState(params: InitializeParams): ClientState {
  const { capabilities, locale } = params;
  const tokens = capabilities?.textDocument?.semanticTokens;
  const resolvable = texts(capabilities?.textDocument?.inlayHint?.resolveSupport?.properties);
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  return {
    pullDiagnostics: capabilities?.textDocument?.diagnostic !== undefined,
    refreshDiagnostics: capabilities?.workspace?.diagnostics?.refreshSupport === true,
    configuration: capabilities?.workspace?.configuration === true,
    commandLinks: options.commandLinks === true,
    hoverFormat: hoverFormat(capabilities?.textDocument?.hover?.contentFormat),
    actionLiterals: capabilities?.textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    nestedSymbols:
      capabilities?.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: capabilities?.textDocument?.foldingRange?.rangeLimit,
    refreshInlayHints: capabilities?.workspace?.inlayHint?.refreshSupport === true,
    lazyHintTooltips: resolvable.includes("tooltip"),
    tokenTypes: texts(tokens?.tokenTypes),
    tokenRanges: Boolean(tokens?.requests?.range),
    displayLanguage: (typeof locale === "string" ? languageFor(locale) : undefined) ?? "en",
    settings: readSettings(options.settings),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What the client likes best of what we write; one that names nothing is older than the choice, and shows Markdown. */
function hoverFormat(given: unknown): ClientState["hoverFormat"] {
  const formats = texts(given);
  if (formats.length === 0) return "markdown";
  return formats.find((format) => format === "markdown" || format === "plaintext") === "markdown"
    ? "markdown"
    : "plaintext";
}
