import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { fill, type Language, meaningOf, phrasesOf } from "../catalogue/index";
import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { failureRow } from "../failures/rows";
import { mainUrl } from "../render/links";
import { withRecipient } from "../render/parties";
import { reasonBrief } from "../render/reason";
import type { Settings, Severity } from "../settings";
import { hiddenIn } from "./hiding";
import { fileNotice, severityOf } from "./severity";

/**
 * The problems of a log, in the order of its lines: one for each failure that is shown. Where some are left out, a first
 * problem on the file says so.
 */
export function diagnostics(
  document: LogDocument,
  settings: Settings,
  language: Language,
): Diagnostic[] {
  const { shown, total } = shownFailures(document, settings);
  const problems = shown.map((failure) => problem(document, failure, settings, language));
  if (shown.length === total) return problems;
  const text = fill(phrasesOf(language).problem.limit, {
    shown: String(shown.length),
    total: String(total),
  });
  return [fileNotice("limit", text, DiagnosticSeverity.Information), ...problems];
}

/**
 * The failures that are shown as problems, of how many: those whose severity is not off and that are not hidden. Above
 * the limit transient ones are left out before permanent ones, later ones before earlier ones.
 */
export function shownFailures(
  document: LogDocument,
  settings: Settings,
): { readonly shown: readonly Failure[]; readonly total: number } {
  const hidden = hiddenIn(document, settings);
  const all = document.failures.filter(
    (failure) => severity(failure, settings) !== "off" && !hidden(failure),
  );
  const shown = all.length <= settings.limit ? all : mostSevere(all, settings.limit);
  return { shown, total: all.length };
}

function mostSevere(all: readonly Failure[], limit: number): Failure[] {
  const permanent = all.filter((failure) => failure.permanent).length;
  let room = Math.max(0, limit - permanent);
  let left = limit;
  return all.filter((failure) => (failure.permanent ? left-- > 0 : room-- > 0));
}

function problem(
  document: LogDocument,
  failure: Failure,
  settings: Settings,
  language: Language,
): Diagnostic {
  const { code, reason, about } = failureRow(document, failure);
  const parsed = codeOf(failure);
  const meaning = parsed && meaningOf(parsed, language);
  const shown = severity(failure, settings);
  const brief = (reason && reasonBrief(reason, language)) ?? meaning?.words.brief ?? code;
  return {
    range: {
      start: { line: failure.line, character: failure.start },
      end: { line: failure.line, character: failure.end },
    },
    severity: severityOf[shown === "off" ? "hint" : shown],
    source: "smtp",
    code,
    ...(meaning === undefined ? {} : { codeDescription: { href: mainUrl(meaning) } }),
    message: withRecipient(brief, about, phrasesOf(language)),
  };
}

function severity(failure: Failure, settings: Settings): Severity {
  return failure.permanent ? settings.permanent : settings.transient;
}
