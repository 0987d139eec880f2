import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { fill, type Language, phrasesOf } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import type { PlacedSecret } from "../secrets/secret";
import { secretsOf } from "../secrets/secrets-at";
import type { Settings } from "../settings";
import { fileNotice, severityOf } from "./severity";

/** The most credentials that one file shows. */
const MOST = 200;

/**
 * A problem for each credential of a log, in the order of its lines, at most 200; a first one says where there are more.
 * None repeats any part of a credential.
 */
export function credentialProblems(
  document: LogDocument,
  settings: Settings,
  language: Language,
): Diagnostic[] {
  if (settings.credentials === "off") return [];
  const problems: Diagnostic[] = [];
  let total = 0;
  for (const secret of secretsOf(document)) {
    total++;
    const problem = total > MOST ? undefined : credentialProblem(secret, settings, language);
    if (problem !== undefined) problems.push(problem);
  }
  return total > MOST ? [limitNotice(total, settings, language), ...problems] : problems;
}

/** The problem that a credential is; `undefined` where the settings switch them off. */
export function credentialProblem(
  { kind, line, start, end }: PlacedSecret,
  { credentials }: Settings,
  language: Language,
): Diagnostic | undefined {
  if (credentials === "off") return undefined;
  const severity = severityOf[credentials];
  return {
    range: { start: { line, character: start }, end: { line, character: end } },
    // A user name alone opens nothing: it is at most a piece of information. Higher numbers are milder.
    severity: kind === "userName" ? mildest(severity, DiagnosticSeverity.Information) : severity,
    source: "smtp",
    code: "credentials",
    message: phrasesOf(language).credential.problem[kind],
  };
}

function limitNotice(total: number, settings: Settings, language: Language): Diagnostic {
  const severity = settings.credentials === "off" ? "hint" : settings.credentials;
  const message = fill(phrasesOf(language).credential.limit, {
    shown: String(MOST),
    total: String(total),
  });
  const mild = mildest(severityOf[severity], DiagnosticSeverity.Information);
  return fileNotice("credentials", message, mild);
}

function mildest(a: DiagnosticSeverity, b: DiagnosticSeverity): DiagnosticSeverity {
  return a > b ? a : b;
}
