import type { Disposable, ExtensionContext } from "vscode";
import { registerCompare } from "./commands/compare";
import { registerCopyExplanation } from "./commands/copy-explanation";
import { registerCopyRedacted } from "./commands/copy-redacted";
import { registerExplain } from "./commands/explain";
import { registerFollow } from "./commands/follow";
import { registerGoToLine } from "./commands/go-to-line";
import { registerHide } from "./commands/hide";
import { registerOpenReference } from "./commands/open-reference";
import { registerOpenSample } from "./commands/open-sample";
import { registerOpenWalkthrough } from "./commands/open-walkthrough";
import { registerPageCommands } from "./commands/page";
import { registerRedactCredentials } from "./commands/redact-credentials";
import { registerReport } from "./commands/report";
import { registerRestart } from "./commands/restart";
import { registerShowHidden } from "./commands/show-hidden";
import { registerShowMessage } from "./commands/show-message";
import { registerToggleInlayHints } from "./commands/toggle-inlay-hints";
import type { Follows } from "./follow/follows";
import { registerOutputPanels } from "./output-panels";
import type { Server } from "./server";
import { registerTools } from "./tools/register";
import { registerPages } from "./views/page";
import { registerStatusItem } from "./views/status-item";
import { registerTerminalLinks } from "./views/terminal-links";

/** Adds one command or view to VS Code. Called before the server is started: what asks it waits. */
export type Feature = (server: Server, context: ExtensionContext, follows: Follows) => Disposable;

/** All commands and views; the order has no meaning. */
export const features: readonly Feature[] = [
  registerCompare,
  registerCopyExplanation,
  registerCopyRedacted,
  registerExplain,
  registerFollow,
  registerGoToLine,
  registerHide,
  registerOpenReference,
  registerOpenSample,
  registerOpenWalkthrough,
  registerOutputPanels,
  registerPageCommands,
  registerPages,
  registerRedactCredentials,
  registerReport,
  registerRestart,
  registerShowHidden,
  registerShowMessage,
  registerStatusItem,
  registerTerminalLinks,
  registerToggleInlayHints,
  registerTools,
];
