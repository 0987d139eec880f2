import { type LanguageModelTool, l10n } from "vscode";
import { explainTextRequest } from "../../../protocol/messages";
import type { Server } from "../server";
import { pageResult } from "./result";

/** What a language model gives; it may give anything. */
export interface ExplainInput {
  readonly text?: unknown;
}

/** The tool `smtp-lens_explain`: what a code means, or a line of a log. */
export function explainTool(server: Server): LanguageModelTool<ExplainInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t("Explaining an SMTP code") }),
    invoke: ({ input }, token) => {
      const text = typeof input?.text === "string" ? input.text : "";
      return pageResult(token, () => server.request(explainTextRequest, { text }, token));
    },
  };
}
