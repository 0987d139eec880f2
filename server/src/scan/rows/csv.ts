import { replyOf } from "../../failures/reply";
import { failureRecord } from "../../features/failures/csv";
import { visible } from "../../render/escape";
import type { Subject } from "../gathered";
import { LINE, type TimedFailure } from "./row";

/** A failure as a record of the failures view's CSV; lines are 1-based there. */
export function csvRow({ document, row }: TimedFailure, { file, language }: Subject): string {
  const reply = replyOf(document, row);
  return failureRecord({ row, reply }, { file: visible(file), line: LINE }, language);
}
