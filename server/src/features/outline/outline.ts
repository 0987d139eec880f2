import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { type Language, phrasesOf } from "../../catalogue/index";
import type { LogDocument } from "../../document/log-document";
import type { History } from "../../history/types";
import { counted } from "../../render/counted";
import { Budget } from "./budget";
import { entriesOf, type OutlineEntry } from "./entries";
import { failureSymbol, symbolOf } from "./symbols";

/** The most symbols of one log: an editor draws and searches all of them. */
const MOST_SYMBOLS = 5000;

/**
 * The outline of a log: sessions, messages and failures. A message has its failures under it, a conversation also its
 * messages. What failed comes into it first where there is too much for one outline; a last symbol says how much was
 * left out.
 *
 * Where lines of several messages alternate, a message's range is its first line alone, and its failures stand outside
 * of it. A session and its messages still overlap: they stand in the order of their ends, so that an editor that asks for
 * the first range around a line finds the nearest.
 */
export function outline(
  document: LogDocument,
  history: History,
  language: Language,
  most = MOST_SYMBOLS,
): DocumentSymbol[] {
  const budget = new Budget(most);
  const { failed, others } = entriesOf(document, history);
  const symbols = [...symbolsFor(failed), ...symbolsFor(others)].sort(byEnd);
  return budget.refused === 0 ? symbols : [...symbols, notice(document, budget.refused, language)];

  /** Each entry with what stands under it, so that what comes first is whole. */
  function symbolsFor(entries: readonly OutlineEntry[]): DocumentSymbol[] {
    return entries.flatMap((entry) => {
      const taken = budget.take([entry]).length > 0;
      const failures = budget.take(entry.failures);
      const children = [
        ...symbolsFor(entry.messages),
        ...failures.map((failure) => failureSymbol(document, failure, language)),
      ].sort((a, b) => a.range.start.line - b.range.start.line);
      if (!taken) return [];
      const symbol = symbolOf(document, history, entry, language);
      return [children.length === 0 ? symbol : { ...symbol, children }];
    });
  }
}

function byEnd(a: DocumentSymbol, b: DocumentSymbol): number {
  return a.range.end.line - b.range.end.line || a.range.start.line - b.range.start.line;
}

function notice(document: LogDocument, count: number, language: Language): DocumentSymbol {
  const line = document.lineCount - 1;
  const end = { line, character: document.textOf(line).length };
  return {
    name: counted(count, phrasesOf(language).history.limit, language),
    kind: SymbolKind.Null,
    range: { start: end, end },
    selectionRange: { start: end, end },
  };
}
