import type { CancellationToken } from "vscode-languageserver";
import { ClientError, errorCodes } from "../client-error";
import type { LogDocument } from "../document/log-document";
import { type Steps, whileUnchanged } from "../document/steps";
import { TokenData } from "../features/semantic-tokens/encode";
import { guardedLater } from "../guard";
import type { Service } from "./service";
import { walked } from "./walked";

/** A log of more lines or tokens is coloured as it is shown only, if the client can ask for that. */
const MOST_LINES = 20_000;
/** A client that cannot gets the first tokens only, and so does a range: each is five numbers. */
const MOST_TOKENS = 200_000;
/** So many lines are read between two places to stop. */
const SLICE = 1000;

/** Answers `textDocument/semanticTokens/full` and `/range`. */
export const semanticTokens: Service = {
  serve(connection, session) {
    const { semanticTokens: requests } = connection.languages;
    const answer = (uri: string, token: CancellationToken, from = 0, to?: number) =>
      guardedLater(connection, "semantic tokens", { data: [] }, async () => {
        const document = session.documents.get(uri);
        if (document === undefined) return { data: [] };
        const lines = document.lineCount;
        const choosy = to === undefined && session.client.tokenRanges;
        if (choosy && lines > MOST_LINES) throw refusal();
        const tokens = await walked(token, (walk) =>
          walk.through(
            whileUnchanged(document, tokensOf(document, from, Math.min(to ?? lines, lines))),
          ),
        );
        if (choosy && tokens.count === MOST_TOKENS) throw refusal();
        return { data: tokens.data };
      });
    requests.on(({ textDocument }, token) => answer(textDocument.uri, token));
    requests.onRange(({ textDocument, range }, token) =>
      answer(textDocument.uri, token, range.start.line, range.end.line + 1),
    );
  },
};

/** The tokens of lines `from` to `to` (exclusive). */
function* tokensOf(document: LogDocument, from: number, to: number): Steps<TokenData> {
  const tokens = new TokenData();
  for (let line = from; line < to && tokens.count < MOST_TOKENS; line += SLICE) {
    if (line > from) yield;
    tokens.add(document, line, Math.min(to, line + SLICE), MOST_TOKENS);
  }
  return tokens;
}

/** Said instead of an empty answer, which would take the colours of the ranges away. */
function refusal(): ClientError {
  return new ClientError(
    errorCodes.serverCancelled,
    "the log is too long to be coloured as a whole",
    { retriggerRequest: false },
  );
}
