import type { FailureLine, FailureLines, ListPart } from "../../../../protocol/messages";
import { fill, type Language, meaningOf, parseCode, phrasesOf } from "../../catalogue/index";
import type { FailureRow } from "../../failures/rows";
import { labelOf } from "../../render/label";
import { fileName, plain, reasonName } from "../../render/names";
import type { FailureList, ListedFailure } from "./list";
import { partOf } from "./part";

/** The most failures that one answer holds. */
const MOST_LINES = 1000;
const LONGEST_LINE = 300;

/** The failures of a list one by one. Where they are of several logs, each names its own. */
export function failureLines(
  { listed }: FailureList,
  asked: ListPart & { readonly severalLogs: boolean },
  language: Language,
): FailureLines {
  const { part, left } = partOf(listed, asked, MOST_LINES);
  return { lines: part.map((one) => lineOf(one, asked.severalLogs, language)), left };
}

function lineOf(
  { document, index, row }: ListedFailure,
  severalLogs: boolean,
  language: Language,
): FailureLine {
  const { line, start, end, permanent } = row.failure;
  const label = whoOf(row);
  const severity = severityText(row, language);
  const place = placeText(document.uri, line, severalLogs, language);
  return {
    uri: document.uri,
    index,
    line,
    start,
    end,
    permanent,
    label,
    description: [...(label === row.code ? [] : [row.code]), place].join(" · "),
    detail: [
      codeLabel(row, language),
      `${severity} · ${reasonName(row.reason, language)}`,
      plain(document.textOf(line).trim(), LONGEST_LINE),
    ].join("\n"),
    spoken: [label, row.code, severity, place].join(", "),
  };
}

/** `permanent failure`. */
export function severityText({ failure }: FailureRow, language: Language): string {
  const { permanent, transient } = phrasesOf(language).failures;
  return failure.permanent ? permanent : transient;
}

/** The recipient, else the other host, else the code. */
function whoOf({ about, code }: FailureRow): string {
  const who = about.recipient ?? about.host;
  return who === undefined || who.trim() === "" ? code : plain(who);
}

function placeText(uri: string, line: number, named: boolean, language: Language): string {
  const phrases = phrasesOf(language).failures;
  const number = String(line + 1);
  const place = fill(phrases.line, { line: number });
  return named ? fill(phrases.place, { file: fileName(uri), line: number }) : place;
}

function codeLabel({ code }: FailureRow, language: Language): string {
  const parsed = parseCode(code);
  return parsed === undefined ? code : labelOf(meaningOf(parsed, language));
}
