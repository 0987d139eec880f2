import type { Diagnostic, Position } from "vscode-languageserver-protocol";
import { type Meaning, meaningOf } from "../../catalogue/index";
import { codeAt, codesBetween, type PlacedCode } from "../../document/codes";
import { codeOf } from "../../failures/code-of";
import type { ActionContext } from "./action";

/** What quick fixes are about: a code, and the problems that stand on it. */
export interface Subject {
  /** Where the code's token begins. */
  readonly position: Position;
  readonly meaning: Meaning;
  readonly problems: readonly Diagnostic[];
}

/** The code at the cursor, or the first in the first line of the selection; `undefined` without one. */
export function subjectOf(context: ActionContext): Subject | undefined {
  const { language, diagnostics } = context;
  const placed = placedIn(context);
  const code = placed && codeOf(placed);
  if (placed === undefined || code === undefined) return undefined;
  const position = { line: context.range.start.line, character: placed.token.start };
  return {
    position,
    meaning: meaningOf(code, language),
    problems: diagnostics.filter((problem) => standsOn(problem, position)),
  };
}

function placedIn({ document, range: { start, end } }: ActionContext): PlacedCode | undefined {
  const at = codeAt(document, start.line, start.character);
  if (at !== undefined) return at;
  const character = end.line === start.line ? end.character : Number.POSITIVE_INFINITY;
  return codesBetween(document, start, { line: start.line, character })[0];
}

function standsOn({ source, range: { start, end } }: Diagnostic, at: Position): boolean {
  return (
    source === "smtp" &&
    start.line === at.line &&
    start.character <= at.character &&
    at.character < end.character
  );
}
