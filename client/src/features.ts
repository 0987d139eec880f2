import type { Disposable, ExtensionContext } from "vscode";
import { registerCompare } from "./commands/compare";
import { registerExplain } from "./commands/explain";
import { registerReport } from "./commands/report";
import { registerRestart } from "./commands/restart";
import type { Server } from "./server";
import { registerPages } from "./views/page";

/** Adds one command or view to VS Code. Called before the server is started: what asks it waits. */
export type Feature = (server: Server, context: ExtensionContext) => Disposable;

/** All commands and views; the order has no meaning. */
export const features: readonly Feature[] = [
  registerCompare,
  registerExplain,
  registerPages,
  registerReport,
  registerRestart,
];
