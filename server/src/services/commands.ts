import { ErrorCodes, ResponseError } from "vscode-languageserver";
import {
  type CodesAtParams,
  type CodesAtResult,
  codesAtRequest,
  type HidingParams,
  type HidingResult,
  hidingRequest,
  serverCommands,
} from "../../../protocol/messages";
import { codeList } from "../features/code-list";
import { codesAt } from "../features/codes-at";
import { hideableAt } from "../features/hiding";
import { compare, explain, RequestError, reference, requestedLanguage } from "../features/pages";
import { guarded } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";

/** Answers `workspace/executeCommand` for our commands, and the requests for the codes and the failure at a place. */
export const commands: Service = {
  capabilities: () => ({ executeCommandProvider: { commands: Object.values(serverCommands) } }),
  serve(connection, session) {
    connection.onExecuteCommand(({ command, arguments: args }) =>
      guarded<unknown>(connection, command, null, () => run(session, command, args?.[0])),
    );
    connection.onRequest(codesAtRequest, (params: CodesAtParams) =>
      guarded<CodesAtResult>(connection, codesAtRequest, [], () =>
        codesAt(session.documents.get(params.uri), params),
      ),
    );
    connection.onRequest(hidingRequest, (params: HidingParams) =>
      guarded<HidingResult | null>(connection, hidingRequest, null, () => hiding(session, params)),
    );
  },
};

function run(session: Session, command: string, argument: unknown): unknown {
  const given = (typeof argument === "object" && argument !== null ? argument : {}) as Record<
    string,
    unknown
  >;
  try {
    const language = requestedLanguage(text(given["language"]), session.language);
    switch (command) {
      case serverCommands.compare:
        return compare(texts(given["codes"]), language);
      case serverCommands.explain:
        return explain(text(given["code"]) ?? "", language);
      case serverCommands.reference:
        return reference(text(given["code"]) ?? "", language);
      case serverCommands.codes:
        return codeList(language);
      default:
        throw new RequestError(command);
    }
  } catch (error) {
    if (error instanceof RequestError)
      throw new ResponseError(ErrorCodes.InvalidParams, error.message);
    throw error;
  }
}

function hiding(session: Session, { uri, position }: HidingParams): HidingResult | null {
  const document = session.documents.get(uri);
  const found = document && hideableAt(document, position);
  if (found === undefined) return null;
  const { code, domain } = found;
  return domain === undefined ? { code } : { code, domain };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
