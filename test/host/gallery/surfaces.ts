import { comparison } from "./comparison";
import { editor } from "./editor";
import { explanation } from "./explanation";
import { hover } from "./hover";
import { picker } from "./picker";
import { problems } from "./problems";
import { quickFixes } from "./quick-fixes";
import { report } from "./report";
import { settings } from "./settings";
import type { Surface } from "./surface";
import { walkthrough } from "./walkthrough";

/** Every surface of the extension, one line each; pictures are taken in this order. */
export const surfaces: readonly Surface[] = [
  comparison,
  editor,
  explanation,
  hover,
  picker,
  problems,
  quickFixes,
  report,
  settings,
  walkthrough,
];
