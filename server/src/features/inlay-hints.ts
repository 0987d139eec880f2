import type { InlayHint, Position, Range } from "vscode-languageserver-protocol";
import { formatCode, type Language, meaningOf, parseCode } from "../catalogue/index";
import { codesOf } from "../document/codes";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";

/** What a hint depends on besides the document and the range. */
export interface HintContext {
  readonly language: Language;
  /** Whether the client asks for the tooltip when it shows it, by the hint's `data`. */
  readonly lazy: boolean;
}

/** So many hints are given for one range. */
const MOST = 5000;
const GLUED = /[\w-]/;

/**
 * The names of the codes in a range, each behind its code, a pair's behind the second. A line has no name twice, and of a
 * multi-line reply (RFC 5321 section 4.2.1) only the first line has it.
 */
export function inlayHints(document: LogDocument, range: Range, context: HintContext): InlayHint[] {
  const hints: InlayHint[] = [];
  const { start, end } = range;
  const last = Math.min(end.line, document.lineCount - 1);
  for (let line = start.line; line <= last && hints.length < MOST; line++) {
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : Number.POSITIVE_INFINITY;
    for (const hint of lineHints(document, line, context))
      if (from <= hint.position.character && hint.position.character <= to) hints.push(hint);
  }
  return hints.slice(0, MOST);
}

/** The hint with its tooltip, one short sentence on the code. */
export function withTooltip(hint: InlayHint, language: Language): InlayHint {
  const code = typeof hint.data === "string" ? parseCode(hint.data) : undefined;
  return code === undefined ? hint : { ...hint, tooltip: meaningOf(code, language).words.brief };
}

/** Hostile lines may hold very many codes: what was said already is known by the code, before its name is looked up. */
function lineHints(document: LogDocument, line: number, context: HintContext): InlayHint[] {
  const text = document.textOf(line);
  const above = codesAbove(document, line);
  const said = new Set<string>();
  const hints: InlayHint[] = [];
  for (const place of codesOf(document.lineAt(line)?.reading?.tokens ?? [])) {
    const code = codeOf(place);
    const key = code === undefined ? "" : formatCode(code);
    if (code === undefined || said.has(key) || above.has(place.token.value)) continue;
    const { name } = meaningOf(code, context.language).words;
    if (!said.has(name)) hints.push(hint({ line, character: place.end }, text, name, key, context));
    said.add(key).add(name);
  }
  return hints;
}

function hint(
  position: Position,
  text: string,
  label: string,
  data: string,
  { language, lazy }: HintContext,
): InlayHint {
  // In `250-PIPELINING` the name must not run into what follows.
  const paddingRight = GLUED.test(text.charAt(position.character));
  const bare = { position, label, paddingLeft: true, paddingRight, data };
  return lazy ? bare : withTooltip(bare, language);
}

/** The codes of the line with which the reply of this line began, if that was further up. */
function codesAbove(document: LogDocument, line: number): ReadonlySet<string> {
  const above = document.lineAt(line)?.turn.above ?? 0;
  const tokens = above === 0 ? [] : (document.lineAt(line - above)?.reading?.tokens ?? []);
  return new Set(tokens.map(({ value }) => value));
}
