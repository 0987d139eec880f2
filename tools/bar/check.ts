import type { Source } from "../sources";

const EXPORT =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum|namespace) ([\w$]+)/;

/** Every export without a docstring of its own, one line each. What a file only passes on is documented where it is made. */
export function undocumented(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
      const name = EXPORT.exec(line)?.[1];
      if (name === undefined || hasDocstring(lines, index)) return [];
      return [
        `${path}:${index + 1} exports ${name} without a docstring: say in /** … */ what it is`,
      ];
    });
  });
}

function hasDocstring(lines: readonly string[], index: number): boolean {
  let end = index - 1;
  while (lines[end]?.startsWith("// biome-ignore")) end -= 1;
  if (!lines[end]?.endsWith("*/")) return false;
  let start = end;
  while (start >= 0 && !lines[start]?.startsWith("/*")) start -= 1;
  return lines[start]?.startsWith("/**") ?? false;
}

/** The length in lines of the file in the middle, when all are sorted by length. */
export function medianLength(sources: readonly Source[]): number {
  const lengths = sources.map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
