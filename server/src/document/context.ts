import type { Details } from "../syntax/details";
import type { Asked } from "../syntax/reading";
import type { LogDocument } from "./log-document";
import { detailsAt, freshDetailsAt } from "./mentions";
import { linesAround, passageText } from "./passage";
import { transactionAt } from "./transaction";

/** All that is known around the codes of a line. */
export interface Context extends Details {
  /** Id of the format that read the line. */
  readonly producer: string;
  readonly asked?: Asked;
}

const LONGEST = 8000;

/**
 * What is known around the codes of a line: from the line itself, from the other lines of its passage (the fields of a
 * notification), and in a conversation from the commands that it answers. `undefined` where no format read the line.
 */
export function contextAt(document: LogDocument, line: number): Context | undefined {
  return contextIn(document, line, linesAround(document, line));
}

/** As `contextAt`, where the lines of the line's passage are known. */
export function contextIn(
  document: LogDocument,
  line: number,
  lines: readonly number[],
): Context | undefined {
  const { reading, turn } = document.lineAt(line) ?? {};
  if (reading === undefined) return undefined;
  const asked = reading.asked ?? turn?.asked;
  return {
    producer: reading.format,
    ...(asked && { asked }),
    ...(reading.speech && transactionAt(document, line)),
    ...eventDetails(document, line, lines),
  };
}

/** The recipient that `contextAt` tells, without all else. */
export function recipientAt(document: LogDocument, line: number): string | undefined {
  const reading = document.lineAt(line)?.reading;
  if (reading === undefined) return undefined;
  const { recipient } = eventDetails(document, line, linesAround(document, line));
  if (recipient !== undefined || reading.speech === undefined) return recipient;
  return transactionAt(document, line).recipient;
}

/** The reply that a line is of, from its first code on, its lines joined by line feeds; at most 8,000 UTF-16 units. */
export function replyAt(document: LogDocument, line: number): string {
  const { text, codes } = passageText(document, line);
  return text
    .slice(codes[0]?.start ?? 0)
    .trimEnd()
    .slice(0, LONGEST);
}

function eventDetails(document: LogDocument, line: number, lines: readonly number[]): Details {
  if (lines.length === 1 && lines[0] === line) return freshDetailsAt(document, line);
  return Object.assign({}, ...[...lines, line].map((at) => detailsAt(document, at)));
}
