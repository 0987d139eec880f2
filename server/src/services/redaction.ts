import type { CancellationToken } from "vscode-languageserver";
import {
  type RedactedParams,
  type RedactedResult,
  type RedactionsParams,
  type RedactionsResult,
  redactedRequest,
  redactionsRequest,
} from "../../../protocol/messages";
import type { LogDocument } from "../document/log-document";
import type { Steps } from "../document/steps";
import { redacted, redactionsOf } from "../features/redaction";
import { guardedLater } from "../guard";
import type { Service } from "./service";
import { walked } from "./walked";

/** Answers the requests that take credentials, or all that tells who took part, out of a log. */
export const redaction: Service = {
  serve(connection, session) {
    /** Walks through a document; `null` where it is not open. */
    const answer = <T>(
      what: string,
      uri: string,
      token: CancellationToken,
      steps: (document: LogDocument) => Steps<T>,
    ) =>
      guardedLater<T | null>(connection, what, null, async () => {
        const document = session.documents.get(uri);
        if (document === undefined) return null;
        return walked(token, (walk) => walk.through(steps(document)));
      });

    connection.onRequest(redactionsRequest, ({ uri }: RedactionsParams, token) =>
      answer<RedactionsResult>(redactionsRequest, uri, token, redactionsOf),
    );
    connection.onRequest(redactedRequest, (params: RedactedParams, token) =>
      answer<RedactedResult>(redactedRequest, params.uri, token, (document) =>
        redacted(document, params),
      ),
    );
  },
};
