import { type Range, type SymbolInformation, SymbolKind } from "vscode-languageserver-types";
import { type Language, phrasesOf } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { detailsAt } from "../document/mentions";
import type { History, Outcome } from "../history/types";
import { messageName, plainName } from "../render/message-name";
import { named } from "./messages/story";
import { idRange } from "./outline/symbols";
import { firstPlace } from "./places";

/** More nobody looks through; editors ask again with every letter. */
const MOST_SYMBOLS = 500;

const FAILED: ReadonlySet<Outcome> = new Set<Outcome>([
  "deferred",
  "bounced",
  "rejected",
  "expired",
]);

/** An open log with its history. */
export interface OpenLog {
  readonly document: LogDocument;
  readonly history: History;
}

/** What may be shown; where it stands is looked up only if it is. */
interface Candidate extends Pick<SymbolInformation, "name" | "kind" | "containerName"> {
  readonly range: () => Range;
}

/**
 * Recipients whose mail failed, messages by queue id, and message ids, in all open logs: those whose letters have those
 * of the query in the same order, as editors match them. At most 500.
 */
export function workspaceSymbols(
  logs: readonly OpenLog[],
  query: string,
  language: Language,
): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const wanted = query.toLowerCase();
  for (const log of logs)
    for (const { range, ...symbol } of candidates(log, language)) {
      if (!matches(symbol.name.toLowerCase(), wanted)) continue;
      const location = { uri: log.document.uri, range: range() };
      if (found.push({ ...symbol, location }) === MOST_SYMBOLS) return found;
    }
  return found;
}

function* candidates({ document, history }: OpenLog, language: Language): Generator<Candidate> {
  yield* failedRecipients({ document, history }, language);
  for (const message of history.messages) {
    const name = messageName(named(message), language);
    yield { name, kind: SymbolKind.Object, range: () => idRange(document, message) };
    for (const id of message.messageIds)
      yield {
        name: plainName(id),
        kind: SymbolKind.Key,
        containerName: name,
        range: () => firstPlace(document, message.lines, id),
      };
  }
}

/** Each recipient once for each way of failing: from the history, and for failures that it does not tell of from their lines. */
function* failedRecipients(
  { document, history }: OpenLog,
  language: Language,
): Generator<Candidate> {
  const known = new Set<string>();
  for (const { line, recipient, told } of failed(document, history, language)) {
    if (recipient === undefined || known.has(`${recipient} ${told}`)) continue;
    known.add(`${recipient} ${told}`);
    yield {
      name: plainName(recipient),
      kind: SymbolKind.Event,
      containerName: told,
      range: () => firstPlace(document, [line], recipient),
    };
  }
}

interface FailedRecipient {
  readonly line: number;
  readonly recipient: string | undefined;
  readonly told: string;
}

function* failed(
  document: LogDocument,
  history: History,
  language: Language,
): Generator<FailedRecipient> {
  const { fate } = phrasesOf(language).history;
  for (const { attempts } of [...history.messages, { attempts: history.refusals }])
    for (const { line, recipient, outcome } of attempts)
      if (FAILED.has(outcome)) yield { line, recipient, told: fate[outcome] };
  const refused = new Set(history.refusals.map(({ line }) => line));
  for (const { line, reply, enhanced } of document.failures) {
    if (refused.has(line) || history.messageAt(line) !== undefined) continue;
    const told = [reply, enhanced].filter((code) => code !== undefined).join(" ");
    yield { line, recipient: detailsAt(document, line).recipient, told };
  }
}

/** Whether the letters of the query stand in the name in the same order. */
function matches(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
