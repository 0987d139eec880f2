import { type CodesInParams, type CodesInResult, codesInRequest } from "../../../protocol/messages";
import { codesIn } from "../features/codes-in";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers the request for the codes in a line of a terminal. */
export const terminal: Service = {
  serve(connection, session) {
    connection.onRequest(codesInRequest, ({ text }: CodesInParams) =>
      guarded<CodesInResult>(connection, codesInRequest, [], () =>
        typeof text === "string" ? codesIn(text, session.language) : [],
      ),
    );
  },
};
