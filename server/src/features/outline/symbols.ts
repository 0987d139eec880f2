import { type DocumentSymbol, type Range, SymbolKind } from "vscode-languageserver-types";
import { fill, type Language, meaningOf, phrasesOf } from "../../catalogue/index";
import type { Failure } from "../../document/failures";
import type { LogDocument } from "../../document/log-document";
import { placesOf } from "../../document/mentions";
import { codeOf } from "../../failures/code-of";
import { failureRow } from "../../failures/rows";
import type { History, MailSession, Message } from "../../history/types";
import { counted } from "../../render/counted";
import { messageName, plainName } from "../../render/message-name";
import { reasonName } from "../../render/reason";
import { firstOf, named } from "../messages/story";
import type { OutlineEntry } from "./entries";
import { messageSpan, type Span, sessionSpan } from "./span";

/** The symbol of an entry, without what stands under it. */
export function symbolOf(
  document: LogDocument,
  history: History,
  { of }: OutlineEntry,
  language: Language,
): DocumentSymbol {
  if ("failure" in of) return failureSymbol(document, of.failure, language);
  return "message" in of
    ? messageSymbol(document, of.message, messageSpan(history, of.message), language)
    : sessionSymbol(document, of.session, sessionSpan(history, of.session), language);
}

/** `550 5.1.1: unknown recipient`. */
export function failureSymbol(
  document: LogDocument,
  failure: Failure,
  language: Language,
): DocumentSymbol {
  const { line, start, end } = failure;
  const range = {
    start: { line, character: start },
    end: { line, character: end },
  };
  const { code, reason } = failureRow(document, failure);
  const parsed = codeOf(failure);
  const text = reason
    ? reasonName(reason, language)
    : parsed && meaningOf(parsed, language).words.name;
  const { failure: name } = phrasesOf(language).history.name;
  return {
    name: text === undefined ? code : fill(name, { code, text }),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

function messageSymbol(
  document: LogDocument,
  message: Message,
  [first, last]: Span,
  language: Language,
): DocumentSymbol {
  return {
    name: messageName(named(message), language),
    kind: SymbolKind.Object,
    range: wholeLines(document, first, last),
    selectionRange: idRange(document, message),
  };
}

/** Where a message's queue id stands in its first line, or all of that line. */
export function idRange(document: LogDocument, message: Message): Range {
  const line = firstOf(message);
  const id = message.queueId ?? "";
  const [start] = placesOf(document.textOf(line), id);
  if (start === undefined) return wholeLines(document, line, line);
  return { start: { line, character: start }, end: { line, character: start + id.length } };
}

function sessionSymbol(
  document: LogDocument,
  session: MailSession,
  [first, last]: Span,
  language: Language,
): DocumentSymbol {
  const { spoken, direction, host, messages, failures } = session;
  const { session: words } = phrasesOf(language).history;
  const name = host === undefined ? words.unknown : plainName(host);
  const counts = [
    messages.length === 0 ? "" : counted(messages.length, words.messages, language),
    failures.length === 0 ? "" : counted(failures.length, words.failures, language),
  ];
  return {
    name: fill(spoken ? words.spoken : words[direction ?? "in"], { host: name }),
    detail: counts.filter((count) => count !== "").join(", "),
    kind: SymbolKind.Module,
    range: wholeLines(document, first, last),
    selectionRange: wholeLines(document, first, first),
  };
}

function wholeLines(document: LogDocument, first: number, last: number): Range {
  return {
    start: { line: first, character: 0 },
    end: { line: last, character: document.textOf(last).length },
  };
}
