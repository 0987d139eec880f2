import type { FoldingRange } from "vscode-languageserver-protocol";
import type { LogDocument } from "../document/log-document";

/** A header field, or a line that goes on with one (RFC 5322 section 2.2). */
const FIELD = /^(?:[!-9;-~]{1,80}:|[ \t]+\S)/;
/** What no log begins with: fields that a message has, or that a mailbox puts before it. */
const FIRST =
  /^(?:From |Return-Path:|Received:|Delivered-To:|X-Original-To:|Date:|From:|Message-ID:)/i;
const BOUNDARY = /\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;

/**
 * The parts of a document that is one message: its header, and the parts between its boundaries (RFC 2046 section 5.1)
 * or, where it has none, the message that a bounce brings back. None for any other document.
 */
export function mailParts(document: LogDocument): FoldingRange[] {
  if (!FIRST.test(document.textOf(0))) return [];
  const last = document.lineCount - 1;
  let header = 0;
  while (header < last && FIELD.test(document.textOf(header + 1))) header++;
  const parts = [{ startLine: 0, endLine: header }];
  const boundary = boundaryIn(document, header);
  return boundary === undefined
    ? [...parts, ...returned(document, header, last)]
    : [...parts, ...between(document, header, last, `--${boundary}`)];
}

function boundaryIn(document: LogDocument, header: number): string | undefined {
  for (let line = 0; line <= header; line++) {
    const found = BOUNDARY.exec(document.textOf(line));
    if (found !== null) return found[1] ?? found[2];
  }
  return undefined;
}

function between(
  document: LogDocument,
  header: number,
  last: number,
  boundary: string,
): FoldingRange[] {
  const parts: FoldingRange[] = [];
  let start: number | undefined;
  for (let line = header + 1; line <= last; line++) {
    const text = document.textOf(line);
    if (!text.startsWith(boundary)) continue;
    if (start !== undefined) parts.push({ startLine: start, endLine: line - 1 });
    start = text.startsWith("--", boundary.length) ? undefined : line;
  }
  // A message may be cut off before its last boundary.
  return start === undefined ? parts : [...parts, { startLine: start, endLine: last }];
}

function returned(document: LogDocument, header: number, last: number): FoldingRange[] {
  for (let line = header + 1; line <= last; line++)
    if (document.lineAt(line)?.reading?.bounce?.part === "returned")
      return [{ startLine: line, endLine: last }];
  return [];
}
