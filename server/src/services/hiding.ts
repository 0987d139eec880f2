import { type HidingParams, type HidingResult, hidingRequest } from "../../../protocol/messages";
import { hideableAt } from "../features/hiding";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers the request for the failure at a place, as it can be hidden. */
export const hiding: Service = {
  serve(connection, session) {
    connection.onRequest(hidingRequest, ({ uri, position }: HidingParams) =>
      guarded<HidingResult | null>(connection, hidingRequest, null, () => {
        const document = session.documents.get(uri);
        const found = document && hideableAt(document, position);
        if (found === undefined) return null;
        const { code, domain } = found;
        return domain === undefined ? { code } : { code, domain };
      }),
    );
  },
};
