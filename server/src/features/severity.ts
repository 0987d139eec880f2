import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { Severity } from "../settings";

/** The severity of the protocol for each that a setting may name, but for `off`. */
export const severityOf: Readonly<Record<Exclude<Severity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem on a file as a whole, which says that not all of its kind are shown. */
export function fileNotice(
  code: string,
  message: string,
  severity: DiagnosticSeverity,
): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity, source: "smtp", code, message };
}
