import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import { fill, phrasesOf } from "../../catalogue/index";
import { atOnce } from "../../document/steps";
import type { PlacedSecret } from "../../secrets/secret";
import { secretsBetween } from "../../secrets/secrets-at";
import { credentialProblem } from "../credentials";
import { redactionOf, redactionsOf } from "../redaction";
import type { ActionContext, ActionSource } from "./action";
import { redactKind } from "./kinds";

/** How many lines of a selection are searched. */
const MOST_LINES = 1000;

/** "Redact this password", and "Redact all credentials in this file": edits, which any client can do. */
export const credentials: ActionSource = (context) => {
  const { document, range } = context;
  const last = Math.min(range.end.line, range.start.line + MOST_LINES);
  const here = [...secretsBetween(document, range.start.line, last)].filter((secret) =>
    touches(range, secret),
  );
  const [first] = here;
  if (first === undefined) return [];
  const { edits } = atOnce(redactionsOf(document));
  const words = phrasesOf(context.language).credential.redact;
  const title =
    here.length === 1 ? words[first.kind] : fill(words.several, { count: String(here.length) });
  const one = fix(context, title, here.map(redactionOf), here);
  if (edits.length === here.length) return [{ ...one, isPreferred: true }];
  const all = fill(words.all, { count: String(edits.length) });
  return [{ ...one, isPreferred: true }, fix(context, all, edits, here)];
};

/** The source action `source.redactCredentials`, such as for `editor.codeActionsOnSave`: redacts all of the file. */
export const redactAll: ActionSource = (context) => {
  const { edits } = atOnce(redactionsOf(context.document));
  if (edits.length === 0) return [];
  const { all } = phrasesOf(context.language).credential.redact;
  const title = fill(all, { count: String(edits.length) });
  return [{ title, kind: redactKind, edit: { changes: { [context.document.uri]: edits } } }];
};

function fix(
  { document, settings, language }: ActionContext,
  title: string,
  edits: ReturnType<typeof redactionOf>[],
  about: readonly PlacedSecret[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: about.flatMap((secret) => credentialProblem(secret, settings, language) ?? []),
    edit: { changes: { [document.uri]: edits } },
  };
}

/** Whether the cursor stands at the secret, or the selection holds a part of it. */
function touches({ start, end }: Range, secret: PlacedSecret): boolean {
  const from = secret.line === start.line ? start.character : 0;
  const to = secret.line === end.line ? end.character : Number.POSITIVE_INFINITY;
  return secret.start <= to && from <= secret.end;
}
