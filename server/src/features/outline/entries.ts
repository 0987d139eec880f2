import type { Failure } from "../../document/failures";
import type { LogDocument } from "../../document/log-document";
import type { History, MailSession, Message } from "../../history/types";

/** What one symbol of the outline stands for. */
export interface OutlineEntry {
  readonly of:
    | { readonly message: Message }
    | { readonly session: MailSession }
    | { readonly failure: Failure };
  readonly messages: readonly OutlineEntry[];
  /** Those that belong to none of its messages. */
  readonly failures: readonly Failure[];
}

/** The outline's first level in the order of the lines: what has failures, and the rest. */
export function entriesOf(
  document: LogDocument,
  history: History,
): { readonly failed: readonly OutlineEntry[]; readonly others: readonly OutlineEntry[] } {
  const inside = new Set(history.sessions.flatMap(endedIn));
  const alone = document.failures.filter(
    ({ line }) => history.messageAt(line) === undefined && history.sessionAt(line) === undefined,
  );
  const all: OutlineEntry[] = [
    ...history.sessions.map((session) => sessionEntry(session, history)),
    ...history.messages.filter((message) => !inside.has(message)).map(messageEntry),
    ...alone.map((failure) => ({ of: { failure }, messages: [], failures: [] })),
  ];
  return { failed: all.filter(hasFailures), others: all.filter((entry) => !hasFailures(entry)) };
}

function sessionEntry(session: MailSession, history: History): OutlineEntry {
  return {
    of: { session },
    messages: endedIn(session).map(messageEntry),
    failures: session.failures.filter(({ line }) => history.messageAt(line) === undefined),
  };
}

/** The messages of a conversation that end in it; those of other sessions live longer and stand by themselves. */
function endedIn({ spoken, first, last, messages }: MailSession): readonly Message[] {
  if (!spoken) return [];
  return messages.filter(({ lines }) => (lines[0] ?? 0) >= first && (lines.at(-1) ?? 0) <= last);
}

function messageEntry(message: Message): OutlineEntry {
  return { of: { message }, messages: [], failures: message.failures };
}

function hasFailures({ of, messages, failures }: OutlineEntry): boolean {
  return "failure" in of || failures.length > 0 || messages.some(hasFailures);
}
