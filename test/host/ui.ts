// Helpers for tests of the user interface: one file a part of the workbench.
export {
  clickText,
  failureMarked,
  fixShown,
  hoverShown,
  hoverText,
  openFile,
  openFixes,
  reveal,
  waitForEditor,
  wordColoured,
} from "./ui/editor";
export { pageFrame, pageShown, pageWords } from "./ui/page";
export { runCommand } from "./ui/palette";
export { chooseCode, findCode, finishChoice } from "./ui/picker";
export { problemRows, waitForProblems } from "./ui/problems";
export { screenshot } from "./ui/screenshot";
export { inTerminal, linkShown, pointInTerminal } from "./ui/terminal";
export { until } from "./until";
