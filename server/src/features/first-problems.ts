import type { Diagnostic } from "vscode-languageserver-types";
import type { Language } from "../catalogue/index";
import { LogDocument } from "../document/log-document";
import type { Settings } from "../settings";
import { problems } from "./problems";

/** A log of more pieces takes so long to read that the problems of its top are told before; a piece has about 64 KB. */
const LONG = 32;
/** So many of its pieces are the top. */
const TOP = 4;

/**
 * The problems at the top of a long log of which the rest is not read yet, as far as the top alone tells: what a person
 * sees who has just opened it. `undefined` for a log that is short, or read.
 */
export function firstProblems(
  document: LogDocument,
  settings: Settings,
  language: Language,
): Diagnostic[] | undefined {
  if (document.isRead || document.pieceCount <= LONG) return undefined;
  const top = new LogDocument(document.uri, document.version, document.textOfPieces(TOP));
  // How many failures are left out is known when all is read.
  return problems(top, settings, language).filter(({ code }) => code !== "limit");
}
