import type { FailuresCsv, ListPart } from "../../../../protocol/messages";
import { type Language, phrasesOf } from "../../catalogue/index";
import { csvRecord } from "../../render/csv";
import { plain } from "../../render/escape";
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
  const header = (asked.from ?? 0) > 0 ? "" : csvRecord(headerOf(language));
  return { csv: header + part.map((one) => csvRecord(cells(one, language))).join(""), left };
}

function headerOf(language: Language): string[] {
  const { columns } = phrasesOf(language).failures;
  return [
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
  ];
}

function cells({ uri, row, reply }: ListedFailure, language: Language): string[] {
  const { failure, code, reason, about, domain } = row;
  const { command } = phrasesOf(language);
  const ofLog = [about.recipient, domain, about.sender, about.host, about.queueId];
  return [
    uri,
    String(failure.line + 1),
    code,
    severityText(row, language),
    reason === undefined ? "" : reasonLabel(reason, language),
    ...ofLog.map((text) => plain(text ?? "", LONGEST_CELL)),
    failure.asked === undefined ? "" : command[failure.asked],
    plain(redactedText(reply).replaceAll("\n", " "), LONGEST_CELL),
  ];
}
