import { codeActions } from "./code-actions";
import { codes } from "./codes";
import { commands } from "./commands";
import { diagnostics } from "./diagnostics";
import { documents } from "./documents";
import { failures } from "./failures";
import { folding } from "./folding";
import { follow } from "./follow";
import { hiding } from "./hiding";
import { hover } from "./hover";
import { inlayHints } from "./inlay-hints";
import { logs } from "./logs";
import { messages } from "./messages";
import { outline } from "./outline";
import { redaction } from "./redaction";
import { references } from "./references";
import { report } from "./report";
import { reportFiles } from "./report-files";
import { semanticTokens } from "./semantic-tokens";
import type { Service } from "./service";
import { settings } from "./settings";

/** All that the server does; the order has no meaning. */
export const services: readonly Service[] = [
  codeActions,
  codes,
  commands,
  diagnostics,
  documents,
  failures,
  folding,
  follow,
  hiding,
  hover,
  inlayHints,
  logs,
  messages,
  outline,
  redaction,
  references,
  report,
  reportFiles,
  semanticTokens,
  settings,
];
