import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { fill, type Language, meaningOf, phrasesOf } from "../catalogue/index";
import type { FailureGroup } from "../document/failure-groups";
import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { hiddenIn, hidesNothing } from "../failures/hidden";
import { type FailureRow, failureRow } from "../failures/rows";
import { mainUrl } from "../render/links";
import { withRecipient } from "../render/parties";
import { reasonBrief } from "../render/reason";
import type { Settings, Severity } from "../settings";
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
  const problems = shown.map((failure) => problemOf(document, failure, settings, language));
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
  const groups = countedGroups(document, settings);
  const total = sumOf(groups, ({ failures }) => failures.length);
  if (total <= settings.limit) return { shown: groups.flatMap(({ failures }) => failures), total };
  return { shown: mostSevere(groups, settings.limit), total };
}

function mostSevere(groups: readonly Counted[], limit: number): Failure[] {
  const shown: Failure[] = [];
  let left = limit;
  let room = Math.max(0, limit - sumOf(groups, ({ permanent }) => permanent));
  for (const { failures } of groups) {
    if (shown.length === limit) break;
    for (const failure of failures)
      if (failure.permanent ? left-- > 0 : room-- > 0) shown.push(failure);
  }
  return shown;
}

function sumOf(groups: readonly Counted[], count: (group: Counted) => number): number {
  return groups.reduce((sum, group) => sum + count(group), 0);
}

/** The failures of a group that count as problems. */
interface Counted {
  readonly failures: readonly Failure[];
  readonly permanent: number;
}

/** What counts of a group, with the settings that it was counted by; a group that an edit touches is another one. */
const counted = new WeakMap<FailureGroup, Counted & { readonly settings: Settings }>();

function countedGroups(document: LogDocument, settings: Settings): readonly Counted[] {
  const hidden = hiddenIn(document, settings);
  return document.failureGroups.map((group) => {
    const known = hidden === hidesNothing ? counted.get(group) : undefined;
    if (known?.settings === settings) return known;
    const failures = group.failures.filter(
      (failure) => severity(failure, settings) !== "off" && !hidden(failure),
    );
    const permanent = failures.filter((failure) => failure.permanent).length;
    const made = { settings, failures, permanent };
    if (hidden === hidesNothing) counted.set(group, made);
    return made;
  });
}

/** Made once for what is told of a failure, as long as settings and language stay. */
const made = new WeakMap<FailureRow, Made>();

interface Made {
  readonly settings: Settings;
  readonly language: Language;
  readonly problem: Diagnostic;
}

function problemOf(
  document: LogDocument,
  failure: Failure,
  settings: Settings,
  language: Language,
): Diagnostic {
  const row = failureRow(document, failure);
  const known = made.get(row);
  if (known?.settings === settings && known.language === language) return known.problem;
  const problem = problemFor(row, settings, language);
  made.set(row, { settings, language, problem });
  return problem;
}

function problemFor(
  { failure, code, reason, about }: FailureRow,
  settings: Settings,
  language: Language,
): Diagnostic {
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
