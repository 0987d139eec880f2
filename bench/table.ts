import type { Row } from "./row";

const columns = ["what", "figure", "against", "reference", "ratio", "limit", "verdict"] as const;

/** A table in Markdown, which also reads well in a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map(
    (line) => `| ${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
