import type { Diagnostic } from "vscode-languageserver-protocol";
import type { Language } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import type { Steps } from "../document/steps";
import { findingSecrets } from "../secrets/secrets-at";
import type { Settings } from "../settings";
import { credentialProblems } from "./credentials";
import { diagnostics } from "./diagnostics";

/** All problems of a log: its credentials, then its failures. */
export function problems(
  document: LogDocument,
  settings: Settings,
  language: Language,
): Diagnostic[] {
  return [
    ...credentialProblems(document, settings, language),
    ...diagnostics(document, settings, language),
  ];
}

/** Does in steps what takes long of that, up to the end of the document as it is edited meanwhile. */
export function* findingProblems(document: LogDocument): Steps<void> {
  let revision: object | undefined;
  while (revision !== document.revision) {
    yield* document.reading();
    revision = document.revision;
    yield* document.findingFailures();
    yield* findingSecrets(document);
  }
}
