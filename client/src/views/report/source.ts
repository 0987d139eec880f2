/** What a report is about: an open document, perhaps a part of it, or files and folders. URIs as text, to be kept over a reload. */
export type ReportSource =
  | { readonly document: string; readonly lines?: { readonly start: number; readonly end: number } }
  | { readonly files: readonly string[] };

/** Whether what VS Code kept of a page is the source of a report. */
export function isReportSource(value: unknown): value is ReportSource {
  if (typeof value !== "object" || value === null) return false;
  const { document, lines, files } = value as Record<string, unknown>;
  if (typeof document === "string") return lines === undefined || isLines(lines);
  return Array.isArray(files) && files.every((uri) => typeof uri === "string");
}

function isLines(value: unknown): boolean {
  const { start, end } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(start) && Number.isInteger(end);
}

/** The first thing that a report is about. */
export function firstOf(source: ReportSource): string | undefined {
  return "files" in source ? source.files[0] : source.document;
}
