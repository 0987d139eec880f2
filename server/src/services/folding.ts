import { foldingRanges } from "../features/folding";
import type { Service } from "./service";
import { withHistory } from "./with-history";

/** Answers `textDocument/foldingRange`. */
export const folding: Service = {
  serve(connection, session) {
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      withHistory(
        connection,
        session,
        { what: "folding", neutral: [], uri, token },
        (document, history) => foldingRanges(document, history, session.client.foldingLimit),
      ),
    );
  },
};
