import { readFileSync } from "node:fs";
import { LogDocument } from "../../../server/src/document/log-document";
import { atOnce } from "../../../server/src/document/steps";
import { readHistory } from "../../../server/src/history/history";
import type { History, Message } from "../../../server/src/history/types";

/** A log with this text. */
export function open(text: string): LogDocument {
  return new LogDocument("file:///maillog", 1, text);
}

/** A real log of the corpus. */
export function openCorpus(file: string): LogDocument {
  return open(readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8"));
}

/** The history of a log, read at once. */
export function historyOf(document: LogDocument): History {
  const history = atOnce(readHistory(document));
  if (history === undefined) throw new Error("The document has changed.");
  return history;
}

/** The history of lines. */
export function historyOfLines(...lines: readonly string[]): History {
  return historyOf(open(lines.join("\n")));
}

/** A message's attempts as `line outcome recipient`. */
export function attemptsOf(message: Message | undefined): string[] {
  return (message?.attempts ?? []).map(
    ({ line, outcome, recipient = "-" }) => `${line} ${outcome} ${recipient}`,
  );
}
