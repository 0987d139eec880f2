import type { FailureLine, FailureLines, ListPart } from "../../../../protocol/messages";
import { fill, type Language, meaningOf, parseCode, phrasesOf } from "../../catalogue/index";
import type { FailureRow } from "../../failures/rows";
import { plain } from "../../render/escape";
import { labelOf } from "../../render/label";
import { fileName, reasonLabel } from "../../render/names";
import type { FailureList } from "./list";
import type { ListedFailure } from "./listed";
import { partOf } from "./part";

/** The most failures that one answer holds. */
const MOST_LINES = 1000;
const LONGEST_LINE = 300;

/** What the failures of a list have in common, so that none of them needs to say it. */
export interface Common {
  /** Whether they are of one log. */
  readonly log: boolean;
  /** Whether their recipients are in one domain. */
  readonly domain: boolean;
}

/** The failures of a list one by one. */
export function failureLines(
  { listed }: FailureList,
  asked: ListPart,
  common: Common,
  language: Language,
): FailureLines {
  const { part, left } = partOf(listed, asked, MOST_LINES);
  return { lines: part.map((one) => lineOf(one, common, language)), left };
}

function lineOf(
  { uri, index, row, text, followed }: ListedFailure,
  common: Common,
  language: Language,
): FailureLine {
  const { line, start, end, permanent } = row.failure;
  const who = whoOf(row);
  const severity = severityText(row, language);
  const { former } = phrasesOf(language).failures;
  const place = followed?.isFormer === true ? former : placeText(uri, line, !common.log, language);
  return {
    uri,
    index,
    line,
    start,
    end,
    permanent,
    label: common.domain ? withoutDomain(who) : who,
    description: [...(who === row.code ? [] : [row.code]), place].join(" · "),
    detail: [
      codeLabel(row, language),
      `${severity} · ${reasonLabel(row.reason, language)}`,
      plain(text.trim(), LONGEST_LINE),
    ].join("\n"),
    spoken: [who, row.code, severity, place].join(", "),
    ...(followed && { followed: { ...followed, text } }),
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

function withoutDomain(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf("@"))) || address;
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
