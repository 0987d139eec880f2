import type { Token } from "../../../server/src/syntax/token";

/** A text without its marks, and the lines that it consists of. */
export function plainLines(annotated: string): string[] {
  return annotated.replace(/[⟦⟧]/g, "").split("\n");
}

/** The line with each code in `⟦…⟧`, as the samples of a format write it. */
export function annotate(line: string, tokens: readonly Token[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of tokens) {
    marked += `${line.slice(at, start)}⟦${line.slice(start, end)}⟧`;
    at = end;
  }
  return marked + line.slice(at);
}
