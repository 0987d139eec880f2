import type { CancellationToken } from "vscode-languageserver";
import {
  type ExplainTextParams,
  explainTextRequest,
  type LogParams,
  type LogStatus,
  type Page,
  statusRequest,
  summaryRequest,
} from "../../../protocol/messages";
import { fill, type Language, listOf, phrasesOf } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { explainText } from "../features/explain-text";
import { logStatus } from "../features/log-status";
import { logSummary } from "../features/log-summary";
import { requestedLanguage } from "../features/pages";
import { RequestError } from "../features/request-error";
import { guarded, guardedLater } from "../guard";
import { plain } from "../render/escape";
import type { Session } from "../session";
import type { Service } from "./service";
import { walked } from "./walked";

/** Answers our requests about a log as a whole, and about a text that somebody asks about. */
export const logs: Service = {
  serve(connection, session) {
    connection.onRequest(statusRequest, ({ uri, language }: LogParams, token: CancellationToken) =>
      guardedLater<LogStatus | null>(connection, statusRequest, null, async () => {
        const document = session.documents.get(uri);
        const words = requestedLanguage(language, session.language);
        if (document === undefined) return null;
        return walked(token, (walk) => walk.through(logStatus(document, session.settings, words)));
      }),
    );
    connection.onRequest(summaryRequest, (params: LogParams, token: CancellationToken) =>
      guardedLater<Page | null>(connection, summaryRequest, null, () => {
        const language = requestedLanguage(params.language, session.language);
        const document = openLog(session, params.uri, language);
        const { settings } = session;
        return walked(token, (walk) => logSummary(document, { settings, language, walk }));
      }),
    );
    connection.onRequest(explainTextRequest, ({ text, language }: ExplainTextParams) =>
      guarded<Page | null>(connection, explainTextRequest, null, () =>
        explainText(text, requestedLanguage(language, session.language)),
      ),
    );
  },
};

/** The most open logs that an error names. */
const MOST_NAMED = 20;
const LONGEST_URI = 1000;

function openLog(session: Session, uri: string, language: Language): LogDocument {
  const document = session.documents.get(uri);
  if (document !== undefined) return document;
  const { notOpen, nothingOpen } = phrasesOf(language).asking;
  const uris = [...session.documents.keys()].slice(0, MOST_NAMED);
  const names = uris.map((one) => plain(one, LONGEST_URI));
  throw new RequestError(
    fill(uris.length === 0 ? nothingOpen : notOpen, {
      uri: plain(uri, LONGEST_URI),
      uris: listOf(names, language),
    }),
  );
}
