import { DiagnosticSeverity } from "vscode-languageserver-protocol";
import type { Severity } from "../settings";

/** The severity of the protocol for each that a setting may name, but for `off`. */
export const severityOf: Readonly<Record<Exclude<Severity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
