import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { findingProblems, problems } from "../features/problems";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";
import { walked } from "./walked";

/** Answers pulls of diagnostics, and pushes them to a client that does not pull. */
export const diagnostics: Service = {
  serve(connection, session) {
    const lists = new ProblemLists(session);
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      guardedLater<DocumentDiagnosticReport>(
        connection,
        "diagnostics",
        { kind: "full", items: [] },
        async () => {
          const document = session.documents.get(uri);
          if (document === undefined) return { kind: "full", items: [] };
          await walked(token, (walk) => walk.through(findingProblems(document)));
          const { id: resultId, items } = lists.of(document);
          if (previousResultId === resultId) return { kind: "unchanged", resultId };
          return { kind: "full", resultId, items: [...items] };
        },
      ),
    );
    const pushed = new Map<string, string>();
    const push = (uri: string) => {
      if (session.client.pullDiagnostics) return;
      const document = session.documents.get(uri);
      const { id, items } = document === undefined ? closed : lists.of(document);
      if (pushed.get(uri) === id) return;
      if (document === undefined) pushed.delete(uri);
      else pushed.set(uri, id);
      const version = document && { version: document.version };
      void connection.sendDiagnostics({ uri, ...version, diagnostics: [...items] });
    };
    session.documentChanged.event(push);
    session.settingsChanged.event(() => {
      if (session.client.refreshDiagnostics) connection.languages.diagnostics.refresh();
      for (const uri of session.documents.keys()) push(uri);
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

  of(document: LogDocument): ProblemList {
    const { settings, language } = this.#session;
    const items = problems(document, settings, language);
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
