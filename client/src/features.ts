import type { Disposable, ExtensionContext } from "vscode";
import { registerCompare } from "./commands/compare";
import { registerExplain } from "./commands/explain";
import { registerRestart } from "./commands/restart";
import type { Server } from "./server";
import { registerTools } from "./tools/register";
import { registerPages } from "./views/page";
import { registerStatusItem } from "./views/status-item";

/** Adds one command or view to VS Code. Called before the server is started: what asks it waits. */
export type Feature = (server: Server, context: ExtensionContext) => Disposable;

/** All commands and views; the order has no meaning. */
export const features: readonly Feature[] = [
  registerCompare,
  registerExplain,
  registerPages,
  registerRestart,
  registerStatusItem,
  registerTools,
];
