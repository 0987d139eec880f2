import {
  type RedactedParams,
  type RedactedResult,
  type RedactionsParams,
  type RedactionsResult,
  redactedRequest,
  redactionsRequest,
} from "../../../protocol/messages";
import { redacted, redactionsOf } from "../features/redaction";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers the requests that take credentials, or all that tells who took part, out of a log. */
export const redaction: Service = {
  serve(connection, session) {
    connection.onRequest(redactionsRequest, ({ uri }: RedactionsParams) =>
      guarded<RedactionsResult | null>(connection, redactionsRequest, null, () => {
        const document = session.documents.get(uri);
        return document === undefined ? null : redactionsOf(document);
      }),
    );
    connection.onRequest(redactedRequest, (params: RedactedParams) =>
      guarded<RedactedResult | null>(connection, redactedRequest, null, () => {
        const document = session.documents.get(params.uri);
        return document === undefined ? null : redacted(document, params);
      }),
    );
  },
};
