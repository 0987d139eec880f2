import type { Disposable, ExtensionContext } from "vscode";
import { registerCompare } from "./commands/compare";
import { registerExplain } from "./commands/explain";
import { registerPageCommands } from "./commands/page";
import { registerOpenSample } from "./commands/open-sample";
import { registerOpenWalkthrough } from "./commands/open-walkthrough";
import { registerRestart } from "./commands/restart";
import { registerToggleInlayHints } from "./commands/toggle-inlay-hints";
import { registerOutputPanels } from "./output-panels";
import type { Server } from "./server";
import { registerPages } from "./views/page";
import { registerTerminalLinks } from "./views/terminal-links";

/** Adds one command or view to VS Code. Called before the server is started: what asks it waits. */
export type Feature = (server: Server, context: ExtensionContext) => Disposable;

/** All commands and views; the order has no meaning. */
export const features: readonly Feature[] = [
  registerCompare,
  registerExplain,
  registerOutputPanels,
  registerPageCommands,
  registerOpenSample,
  registerOpenWalkthrough,
  registerPages,
  registerRestart,
  registerTerminalLinks,
  registerToggleInlayHints,
];
