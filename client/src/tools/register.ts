import { Disposable, lm } from "vscode";
import { ActiveLog } from "../active-log";
import type { Server } from "../server";
import { explainTool } from "./explain";
import { summariseTool } from "./summarise";

/** Offers our tools to language models, in hosts that have any. They read only; what is done with an answer, the host decides. */
export function registerTools(server: Server): Disposable {
  // Editors that are kin to VS Code may be without.
  if (typeof lm?.registerTool !== "function") return Disposable.from();
  const active = new ActiveLog();
  return Disposable.from(
    active,
    lm.registerTool("smtp-lens_explain", explainTool(server)),
    lm.registerTool("smtp-lens_summarise", summariseTool(server, active)),
  );
}
