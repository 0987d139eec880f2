import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { firstProblems } from "../features/first-problems";
import { findingProblems, problems } from "../features/problems";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";
import { walked } from "./walked";

/** Answers pulls of diagnostics, and pushes them to a client that does not pull. */
export const diagnostics: Service = {
  serve(connection, session) {
    const lists = new ProblemLists(session);
    const { pullDiagnostics, refreshDiagnostics: isRefreshed } = session.client;
    /** Documents of whose problems the client has only the first: it is told to ask again. */
    const begun = new Set<LogDocument>();
    const refresh = () => void connection.languages.diagnostics.refresh();
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      guardedLater<DocumentDiagnosticReport>(
        connection,
        "diagnostics",
        { kind: "full", items: [] },
        async () => {
          const document = session.documents.get(uri);
          if (document === undefined) return { kind: "full", items: [] };
          const first = isRefreshed && !begun.has(document) ? lists.first(document) : undefined;
          if (first !== undefined) {
            begun.add(document);
            return { kind: "full", resultId: first.id, items: [...first.items] };
          }
          await walked(token, (walk) => walk.through(findingProblems(document)));
          const { id: resultId, items } = lists.of(document);
          if (previousResultId === resultId) return { kind: "unchanged", resultId };
          return { kind: "full", resultId, items: [...items] };
        },
      ),
    );
    const pushed = new Map<string, string>();
    const push = (uri: string, listOf: (document: LogDocument) => ProblemList | undefined) => {
      if (pullDiagnostics) return;
      const document = session.documents.get(uri);
      const list = document === undefined ? closed : listOf(document);
      if (list === undefined || pushed.get(uri) === list.id) return;
      const { id, items } = list;
      if (document === undefined) pushed.delete(uri);
      else pushed.set(uri, id);
      // No version: a client that types on would drop the list, and the next, being the same, is not sent.
      void connection.sendDiagnostics({ uri, diagnostics: [...items] });
    };
    const pushAll = (uri: string) => push(uri, (document) => lists.of(document));
    session.documentOpened.event((uri) => push(uri, (document) => lists.first(document)));
    session.documentChanged.event((uri) => {
      pushAll(uri);
      const waiting = [...begun].filter((document) => document.uri === uri);
      for (const document of waiting) begun.delete(document);
      if (waiting.length > 0) refresh();
    });
    session.settingsChanged.event(() => {
      if (isRefreshed) refresh();
      for (const uri of session.documents.keys()) pushAll(uri);
    });
  },
};

/** The problems of a document, with an id that stays while they do. */
interface ProblemList {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

const closed: ProblemList = { id: "closed", items: [] };

/** Knows by the problems themselves whether a client has them: most lines that a log grows by bring none. */
class ProblemLists {
  readonly #session: Session;
  readonly #last = new WeakMap<LogDocument, ProblemList>();
  #made = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Those at the top of a long document that is not read yet; `undefined` of any other. */
  first(document: LogDocument): ProblemList | undefined {
    const { settings, language } = this.#session;
    const items = firstProblems(document, settings, language);
    return items && this.#listOf(document, items);
  }

  of(document: LogDocument): ProblemList {
    const { settings, language } = this.#session;
    return this.#listOf(document, problems(document, settings, language));
  }

  #listOf(document: LogDocument, items: readonly Diagnostic[]): ProblemList {
    const last = this.#last.get(document);
    if (last !== undefined && isSame(last.items, items)) return last;
    const list = { id: String(++this.#made), items };
    this.#last.set(document, list);
    return list;
  }
}

function isSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => one === others[index] || isAlike(one, others[index]))
  );
}

/** Whether two problems say the same of the same place. */
function isAlike(one: Diagnostic, other: Diagnostic | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [one.range, other.range];
  return (
    one.message === other.message &&
    one.code === other.code &&
    one.severity === other.severity &&
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.character === b.end.character
  );
}
