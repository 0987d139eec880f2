import type { Page } from "../../../protocol/messages";
import {
  type Code,
  fill,
  type Language,
  meaningOf,
  parseCode,
  phrasesOf,
} from "../catalogue/index";
import { codesBetween } from "../document/codes";
import { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { reasonAt } from "../failures/reason-at";
import { plain } from "../render/escape";
import { hoverText } from "../render/hover";
import { labelOf } from "../render/label";
import type { Asked } from "../syntax/reading";
import { codesInWords } from "../syntax/words";
import { RequestError } from "./request-error";

/** Longer texts are cut: a line is asked about, not a log. */
const LONGEST = 20_000;
/** A text so short names a code rather than being a line of a log, most of whose numbers are none. */
const LONGEST_NAME = 30;

/** A code that was found in a text, and where. */
interface Found {
  readonly code: Code;
  readonly line: number | undefined;
  readonly asked?: Asked | undefined;
}

/**
 * What a hover would say, without links to commands, of what a text is about: the code that it is, else the first failure
 * or code in the lines of a log that it is, else the first code that a few words name. Throws `RequestError` where there
 * is none.
 */
export function explainText(text: string, language: Language): Page {
  const code = parseCode(text.trim());
  const document = new LogDocument("untitled:asked", 1, text.slice(0, LONGEST));
  const found = code === undefined ? (inLog(document) ?? inWords(text)) : { code, line: undefined };
  if (found === undefined) throw new RequestError(missing(text.trim(), language));
  const { line } = found;
  const meaning = meaningOf(found.code, language);
  const reason = line === undefined ? undefined : reasonAt(document, line, found.code);
  return {
    title: labelOf(meaning),
    markdown: hoverText({
      meaning,
      reason,
      asked: found.asked,
      // Whoever asks has the line.
      about: {},
      challenge: undefined,
      language,
      commandLinks: false,
      saidAbove: false,
      detail: "full",
    }),
  };
}

function inLog(document: LogDocument): Found | undefined {
  const [failure] = document.failures;
  const failed = failure && codeOf(failure);
  if (failed !== undefined) return { code: failed, line: failure?.line, asked: failure?.asked };
  const last = document.lineCount;
  const [placed] = codesBetween(document, { line: 0, character: 0 }, { line: last, character: 0 });
  const code = placed && codeOf(placed);
  return code && { code, line: undefined };
}

function inWords(text: string): Found | undefined {
  const [first] = text.length > LONGEST_NAME ? [] : codesInWords(text);
  const code = first === undefined ? undefined : parseCode(first);
  return code && { code, line: undefined };
}

function missing(text: string, language: Language): string {
  const { error, asking } = phrasesOf(language);
  return text !== "" && text.length <= LONGEST_NAME
    ? fill(error.unknown, { code: plain(text) })
    : asking.noCode;
}
