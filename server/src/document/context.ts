import type { Details } from "../syntax/details";
import type { Asked } from "../syntax/reading";
import { eventText } from "./event";
import { linesOfEvent } from "./events";
import type { LogDocument } from "./log-document";
import { detailsAt } from "./mentions";
import { transactionAt } from "./transaction";

/** All that is known around the codes of a line. */
export interface Context extends Details {
  /** Id of the format that read the line. */
  readonly producer: string;
  readonly asked?: Asked;
  /** The reply from its first code on, its lines joined by line feeds; at most 8,000 UTF-16 units. */
  readonly reply: string;
}

const LONGEST = 8000;
const MOST_LINES = 60;

/**
 * What is known around the codes of a line: from the line itself, from the other lines of its event (the fields of a
 * notification), and in a conversation from the commands that it answers. `undefined` where no format read the line.
 */
export function contextAt(document: LogDocument, line: number): Context | undefined {
  const { reading, turn } = document.lineAt(line) ?? {};
  if (reading === undefined) return undefined;
  const asked = reading.asked ?? turn?.asked;
  return {
    producer: reading.format,
    ...(asked && { asked }),
    reply: replyText(document, line),
    ...(reading.speech === undefined ? {} : transactionAt(document, line)),
    ...eventDetails(document, line),
  };
}

/** The recipient that `contextAt` tells, without all else. */
export function recipientAt(document: LogDocument, line: number): string | undefined {
  const reading = document.lineAt(line)?.reading;
  if (reading === undefined) return undefined;
  const { recipient } = eventDetails(document, line);
  if (recipient !== undefined || reading.speech === undefined) return recipient;
  return transactionAt(document, line).recipient;
}

function eventDetails(document: LogDocument, line: number): Details {
  const lines = linesOfEvent(document, line, MOST_LINES);
  const told = [...lines, line].filter((at) => document.lineAt(at)?.reading !== undefined);
  return Object.assign({}, ...told.map((at) => detailsAt(document, at)));
}

function replyText(document: LogDocument, line: number): string {
  const { text, codes } = eventText(document, line);
  return text
    .slice(codes[0]?.start ?? 0)
    .trimEnd()
    .slice(0, LONGEST);
}
