import type { LogDocument } from "../document/log-document";
import { REDACTED, type Secret } from "./secret";
import { secretsAt, secretsIn } from "./secrets-at";

/** A line of a document to be shown elsewhere: each secret is replaced. */
export function redactedLine(document: LogDocument, line: number): string {
  return without(document.textOf(line), secretsAt(document, line));
}

/** A text of one line or several that came out of a log: each secret that it tells by itself is replaced. */
export function redactedText(text: string): string {
  return text
    .split("\n")
    .map((line) => without(line, secretsIn(line)))
    .join("\n");
}

function without(text: string, secrets: readonly Secret[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of secrets) {
    rest += text.slice(at, start) + REDACTED;
    at = end;
  }
  return rest + text.slice(at);
}
