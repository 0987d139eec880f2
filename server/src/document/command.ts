import { entryOf } from "../syntax/sessions";
import type { LogDocument } from "./log-document";
import type { Span } from "./spans";

const COMMAND = /[ \t]*(MAIL FROM|RCPT TO|[A-Z]{4,8})(?![A-Z])/iy;

/**
 * Where a line gives a command of the client: its name, with `FROM` or `TO`
 * where it has that. `undefined` for all else that the client sends: message text and answers to a 334.
 */
export function commandAt(document: LogDocument, line: number): Span | undefined {
  const reading = document.lineAt(line)?.reading;
  const speech = reading?.speech;
  if (speech?.by !== "client" || speech.verb === undefined) return undefined;
  const before = entryOf(document.lineAt(line - 1)?.after.dialogues, reading?.session ?? "");
  // A BDAT where message text is due shows that the transcript leaves that text out.
  if ((before?.dialogue.client ?? "command") !== "command" && speech.verb !== "BDAT")
    return undefined;
  COMMAND.lastIndex = speech.text;
  const name = COMMAND.exec(document.textOf(line))?.[1];
  if (name === undefined || !name.toUpperCase().startsWith(speech.verb)) return undefined;
  return { start: COMMAND.lastIndex - name.length, end: COMMAND.lastIndex };
}
