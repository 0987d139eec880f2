import {
  type CodesAtParams,
  type CodesAtResult,
  type CodesInParams,
  type CodesInResult,
  codesAtRequest,
  codesInRequest,
} from "../../../protocol/messages";
import { codesAt } from "../features/codes-at";
import { codesIn } from "../features/codes-in";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers the requests for the codes at a place of a document, and in a line that stands in none, such as a terminal's. */
export const codes: Service = {
  serve(connection, session) {
    connection.onRequest(codesAtRequest, (params: CodesAtParams) =>
      guarded<CodesAtResult>(connection, codesAtRequest, [], () =>
        codesAt(session.documents.get(params.uri), params),
      ),
    );
    connection.onRequest(codesInRequest, ({ text }: CodesInParams) =>
      guarded<CodesInResult>(connection, codesInRequest, [], () => codesIn(text, session.language)),
    );
  },
};
