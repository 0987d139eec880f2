import type { LogDocument } from "../../document/log-document";
import type { FailureRow } from "../../failures/rows";
import type { Dated } from "../../report/calendar";
import type { Subject } from "../gathered";

/** A failure, its log, and when it happened as far as that is known. */
export interface TimedFailure {
  readonly document: LogDocument;
  readonly row: FailureRow;
  readonly time: Dated | undefined;
}

/** Writes a failure as text, with a NUL where the number of its line belongs and nowhere else. */
export type RowWriter = (failure: TimedFailure, subject: Subject) => string;

/** Stands where the number of a line belongs. No text of a log has it: each form writes control characters otherwise. */
export const LINE = "\u0000";

/** The text with the numbers of its lines, each `above` more than it was counted. */
export function withLines(text: string, lines: Uint32Array, above: number): string {
  const parts = text.split(LINE);
  let whole = parts[0] ?? "";
  for (let index = 1; index < parts.length; index++)
    whole += String((lines[index - 1] ?? 0) + above) + parts[index];
  return whole;
}

/** The time as RFC 3339 writes it; without a zone where the line names none, so that nobody takes it for UTC. */
export function stampOf({ at, offset }: Dated): string {
  const local = new Date(at + (offset ?? 0) * 60_000).toISOString().replace(/\.000Z$|Z$/, "");
  if (offset === undefined) return local;
  if (offset === 0) return `${local}Z`;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":");
  return `${local}${offset < 0 ? "-" : "+"}${clock}`;
}
