import { standsBehind } from "../syntax/near";
import type { Token } from "../syntax/token";
import type { LogDocument } from "./log-document";

/** A token together with the partner that stands right beside it in the same reply. */
export interface PlacedCode {
  readonly token: Token;
  readonly reply: string | undefined;
  readonly enhanced: string | undefined;
  /** UTF-16 column behind the token, or behind its partner where that stands further on. */
  readonly end: number;
}

/** The code at a position, with its partner: `550` of `550 5.1.1` is both. `undefined` where there is no code. */
export function codeAt(
  document: LogDocument,
  line: number,
  character: number,
): PlacedCode | undefined {
  const token = document.tokenAt(line, character);
  if (token === undefined) return undefined;
  const tokens = document.lineAt(line)?.reading?.tokens ?? [];
  return placed(tokens, token, tokens.indexOf(token));
}

/** The codes of one line's tokens, in order, each pair and each single code as one. */
export function codesOf(tokens: readonly Token[]): PlacedCode[] {
  return tokens
    .map((token, index) => placed(tokens, token, index))
    .filter(({ token, reply }) => token.kind === "reply" || reply === undefined);
}

/** The codes between two positions, in order of appearance, each pair and each single code as one. */
export function codesBetween(
  document: LogDocument,
  start: { line: number; character: number },
  end: { line: number; character: number },
): PlacedCode[] {
  const found: PlacedCode[] = [];
  const last = Math.min(end.line, document.lineCount - 1);
  for (let line = start.line; line <= last; line++) {
    const tokens = document.lineAt(line)?.reading?.tokens ?? [];
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : Number.POSITIVE_INFINITY;
    const inside = tokens.filter((token) => token.start < to && token.end > from);
    for (const code of codesOf(inside)) found.push(code);
  }
  return found;
}

function placed(tokens: readonly Token[], token: Token, index: number): PlacedCode {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.kind === "enhanced") {
    const reply = before !== undefined && standsBehind(before, token) ? before.value : undefined;
    return { token, reply, enhanced: token.value, end: token.end };
  }
  const partner = after !== undefined && standsBehind(token, after) ? after : undefined;
  const end = partner?.end ?? token.end;
  return { token, reply: token.value, enhanced: partner?.value, end };
}
