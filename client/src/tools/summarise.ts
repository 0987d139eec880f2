import { type LanguageModelTool, l10n, workspace } from "vscode";
import { summaryRequest } from "../../../protocol/messages";
import type { ActiveLog } from "../active-log";
import { isLog } from "../logs";
import type { Server } from "../server";
import { pageResult, textResult } from "./result";

/** What a language model gives; it may give anything. */
export interface SummariseInput {
  readonly uri?: unknown;
}

/** The tool `smtp-lens_summarise`: totals and the most frequent failures of a log that is open. */
export function summariseTool(
  server: Server,
  active: ActiveLog,
): LanguageModelTool<SummariseInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t("Summarising the failures of a log") }),
    invoke: async ({ input }, token) => {
      const named = typeof input?.uri === "string" && input.uri !== "" ? input.uri : undefined;
      const uri = named === undefined ? active.log?.uri.toString() : openLogLike(named);
      if (uri === undefined) return textResult(l10n.t("No mail log is open."));
      return pageResult(token, () => server.request(summaryRequest, { uri }, token));
    },
  };
}

/** The URI of the log that a model means by a URI or the end of a path; what it gave where there is none. */
function openLogLike(given: string): string {
  const uris = workspace.textDocuments.filter(isLog).map(({ uri }) => uri);
  const end = `/${given.replaceAll("\\", "/").replace(/^\.?\/+/, "")}`;
  const found =
    uris.find((uri) => uri.toString() === given || uri.toString(true) === given) ??
    uris.find((uri) => uri.fsPath === given || uri.path.endsWith(end));
  return found?.toString() ?? given;
}
