import type { Position } from "vscode-languageserver-protocol";
import type { HidingResult } from "../../../protocol/messages";
import { formatCode } from "../catalogue/index";
import { codeAt, type PlacedCode } from "../document/codes";
import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { linesAround } from "../document/passage";
import { codeOf } from "../failures/code-of";
import { domainAt } from "../failures/domain";
import { failureRow } from "../failures/rows";
import { isVisible } from "../render/escape";

/** What a person can hide at a place. */
export interface Hideable extends HidingResult {
  /** The failure that the code there tells of; `undefined` where it was told elsewhere already. */
  readonly failure: Failure | undefined;
}

const LONGEST_NAME = 255;
/** A name of the DNS in letters of any script: nothing else is offered, since a log may call anything a domain. */
const DOMAIN = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;

/** What can be hidden at a position: the failure that a code there tells of. `undefined` where no code of a failure stands. */
export function hideableAt(document: LogDocument, position: Position): Hideable | undefined {
  const { line, character } = position;
  const placed = codeAt(document, line, character);
  const code = placed && codeOf(placed);
  if (placed === undefined || code === undefined || !/^[45]/.test(placed.token.value))
    return undefined;
  const failure = failureAt(document, line, placed);
  if (failure === undefined)
    return { code: formatCode(code), ...named(domainAt(document, line)), failure };
  const row = failureRow(document, failure);
  return { code: row.code, ...named(row.domain), failure };
}

/** The failure whose codes cover the token, else one of the same passage. */
function failureAt(
  document: LogDocument,
  line: number,
  { token }: PlacedCode,
): Failure | undefined {
  const lines = linesAround(document, line);
  const near = document.failures.filter((failure) => lines.includes(failure.line));
  const covering = near.find(
    ({ line: at, start, end }) => at === line && start <= token.start && token.end <= end,
  );
  return covering ?? near[0];
}

function named(domain: string | undefined): { domain?: string } {
  if (domain === undefined || domain.length > LONGEST_NAME) return {};
  return DOMAIN.test(domain) && isVisible(domain) ? { domain } : {};
}
