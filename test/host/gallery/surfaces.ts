import { comparison } from "./comparison";
import { credentials } from "./credentials";
import { editor } from "./editor";
import { explanation } from "./explanation";
import { failures } from "./failures";
import { followed } from "./followed";
import { followedReport } from "./followed-report";
import { hover } from "./hover";
import { inlayHints } from "./inlay-hints";
import { message } from "./message";
import { outline } from "./outline";
import { picker } from "./picker";
import { problems } from "./problems";
import { quickFixes } from "./quick-fixes";
import { redaction } from "./redaction";
import { references } from "./references";
import { report } from "./report";
import { scanned } from "./scanned";
import { settings } from "./settings";
import { status } from "./status";
import type { Surface } from "./surface";
import { terminal } from "./terminal";
import { walkthrough } from "./walkthrough";

/** Every surface of the extension, one line each. Pictures are taken in this order; views that stay open come last. */
export const surfaces: readonly Surface[] = [
  comparison,
  credentials,
  editor,
  explanation,
  hover,
  inlayHints,
  message,
  picker,
  problems,
  quickFixes,
  redaction,
  references,
  report,
  scanned,
  settings,
  status,
  terminal,
  walkthrough,
  failures,
  followed,
  followedReport,
  outline,
];
