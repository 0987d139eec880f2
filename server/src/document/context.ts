import type { Details } from "../syntax/details";
import { lineDetails } from "../syntax/line-details";
import type { Asked } from "../syntax/reading";
import { eventText } from "./event";
import { linesOfEvent } from "./events";
import type { LogDocument } from "./log-document";
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
  const { reading, turn } = document.lines[line] ?? {};
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

function eventDetails(document: LogDocument, line: number): Details {
  const lines = linesOfEvent(document.lines, line, MOST_LINES);
  const told = lines.map((at) => {
    const format = document.lines[at]?.reading?.format;
    return format === undefined ? {} : lineDetails(document.textOf(at), format);
  });
  const own = document.lines[line]?.reading?.format;
  return Object.assign({}, ...told, own && lineDetails(document.textOf(line), own));
}

function replyText(document: LogDocument, line: number): string {
  const { text, codes } = eventText(document, line);
  return text
    .slice(codes[0]?.start ?? 0)
    .trimEnd()
    .slice(0, LONGEST);
}
