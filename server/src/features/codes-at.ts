import type { CodesAtParams, CodesAtResult } from "../../../protocol/messages";
import { formatCode, parseCode } from "../catalogue/index";
import { codeAt, codesBetween, type PlacedCode } from "../document/codes";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { codesInWords } from "../syntax/words";

/**
 * The codes that a person means by a cursor or a selection: those of the log there, or, where the document is none of
 * ours or has none there, those that the selected text itself spells.
 */
export function codesAt(document: LogDocument | undefined, params: CodesAtParams): CodesAtResult {
  const { start, end } = params.range;
  const empty = start.line === end.line && start.character === end.character;
  const placed = document === undefined ? [] : found(document, start, end, empty);
  const codes = placed.length > 0 ? placed.map(codeOf) : codesInWords(params.text).map(parseCode);
  return [...new Set(codes.flatMap((code) => (code === undefined ? [] : [formatCode(code)])))];
}

function found(
  document: LogDocument,
  start: CodesAtParams["range"]["start"],
  end: CodesAtParams["range"]["end"],
  empty: boolean,
): PlacedCode[] {
  if (!empty) return codesBetween(document, start, end);
  const code = codeAt(document, start.line, start.character);
  return code === undefined ? [] : [code];
}
