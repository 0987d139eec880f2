import type { FailuresCsv, ListPart } from "../../../../protocol/messages";
import { type Language, phrasesOf } from "../../catalogue/index";
import { csvRecord } from "../../render/csv";
import { plain, visible } from "../../render/escape";
import { reasonLabel } from "../../render/names";
import { redactedText } from "../../secrets/redacted";
import { severityText } from "./lines";
import type { FailureList } from "./list";
import type { ListedFailure } from "./listed";
import { partOf } from "./part";

/** The most failures that one answer holds. */
const MOST_RECORDS = 10_000;
const LONGEST_CELL = 1000;

/** The failures of a list as CSV; the first part begins with the names of the columns. */
export function failuresCsv(
  { listed }: FailureList,
  asked: ListPart,
  language: Language,
): FailuresCsv {
  const { part, left } = partOf(listed, asked, MOST_RECORDS);
  const header = (asked.from ?? 0) > 0 ? "" : failureHeader(language);
  const records = part.map((one) => failureRecord(one, placeOf(one), language));
  return { csv: header + records.join(""), left };
}

/** The names of the columns. */
export function failureHeader(language: Language): string {
  const { columns } = phrasesOf(language).failures;
  return csvRecord([
    columns.file,
    columns.line,
    columns.code,
    columns.class,
    columns.reason,
    columns.recipient,
    columns.domain,
    columns.sender,
    columns.host,
    columns.queueId,
    columns.asked,
    columns.reply,
  ]);
}

/** Where a failure stands, as its record says it. */
interface WrittenPlace {
  readonly file: string;
  /** The number of the line, 1-based. */
  readonly line: string;
}

function placeOf({ uri, row }: ListedFailure): WrittenPlace {
  return { file: visible(uri), line: String(row.failure.line + 1) };
}

/** One failure of a log. */
export function failureRecord(
  { row, reply }: Pick<ListedFailure, "row" | "reply">,
  { file, line }: WrittenPlace,
  language: Language,
): string {
  const { failure, code, reason, about, domain } = row;
  const { command } = phrasesOf(language);
  const ofLog = [about.recipient, domain, about.sender, about.host, about.queueId];
  return csvRecord([
    file,
    line,
    code,
    severityText(row, language),
    reason === undefined ? "" : reasonLabel(reason, language),
    ...ofLog.map((text) => plain(text ?? "", LONGEST_CELL)),
    failure.asked === undefined ? "" : command[failure.asked],
    plain(redactedText(reply).replaceAll("\n", " "), LONGEST_CELL),
  ]);
}
