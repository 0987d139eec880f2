// Helpers for tests of the user interface: one file a part of the workbench.
export { type HoverOptions, hoverText, openFile, reveal, waitForEditor } from "./ui/editor";
export { runCommand } from "./ui/palette";
export { openProblems, type ProblemRow, problemRows, waitForProblems } from "./ui/problems";
export { screenshot } from "./ui/screenshot";
export { until } from "./until";
