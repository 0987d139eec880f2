import type { Seen } from "./editor";

/** An editor, and what came of trying it: nothing where it is not installed. */
export interface Row {
  readonly name: string;
  readonly version?: string;
  readonly seen?: Seen;
  readonly faults?: readonly string[];
}

const titles = ["editor", "version", "", "hover", "problem", "edited", "redacted", "symbols"];
const WIDEST = 48;

/** The rows below each other, in columns. */
export function table(rows: readonly Row[]): string {
  const lines = [titles, ...rows.map(cells)].map((line) => line.map(shortened));
  const widths = titles.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ name, version, seen, faults }: Row): string[] {
  if (version === undefined) return [name, "not installed"];
  return [
    name,
    version,
    faults === undefined ? "fine" : "FAULTS",
    seen?.hover ?? "",
    seen?.problems?.join("; ") ?? "",
    count(seen?.afterEdit, "problems"),
    seen?.redacted ?? "–",
    count(seen?.symbols, "symbols"),
  ];
}

function count(texts: readonly string[] | undefined, what: string): string {
  return texts === undefined ? "–" : `${texts.length} ${what}`;
}

function shortened(text: string): string {
  const line = text.trim().replace(/\n.*/s, "");
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
