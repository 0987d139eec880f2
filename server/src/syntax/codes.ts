import { isDigit } from "./characters";
import type { Token } from "./token";

/** The reply code whose three digits start at column `at` (RFC 5321 section 4.2: first digit 2 to 5), unless the number goes on. */
export function replyCodeAt(line: string, at: number, end: number): Token | undefined {
  if (at + 3 > end) return undefined;
  const first = line.charCodeAt(at);
  if (first < 50 || first > 53) return undefined;
  if (!isDigit(line.charCodeAt(at + 1)) || !isDigit(line.charCodeAt(at + 2))) return undefined;
  if (continuesNumber(line, at + 3, end)) return undefined;
  return { start: at, end: at + 3, kind: "reply", value: line.slice(at, at + 3) };
}

/**
 * The enhanced status code that starts at column `at` (RFC 3463 section 2: class 2, 4 or 5, then subject and detail of
 * one to three digits). A fourth part, as in an IP address or a version, makes it none.
 */
export function enhancedCodeAt(line: string, at: number, end: number): Token | undefined {
  const first = line.charCodeAt(at);
  if ((first !== 50 && first !== 52 && first !== 53) || line.charCodeAt(at + 1) !== 46)
    return undefined;
  const subjectEnd = digitsEnd(line, at + 2, end);
  if (subjectEnd === at + 2 || line.charCodeAt(subjectEnd) !== 46) return undefined;
  const detailEnd = digitsEnd(line, subjectEnd + 1, end);
  if (detailEnd === subjectEnd + 1 || continuesNumber(line, detailEnd, end)) return undefined;
  return { start: at, end: detailEnd, kind: "enhanced", value: line.slice(at, detailEnd) };
}

/** The column after at most three digits from `at`. */
function digitsEnd(line: string, at: number, end: number): number {
  let column = at;
  while (column < end && column < at + 3 && isDigit(line.charCodeAt(column))) column++;
  return column;
}

/** Whether the number at `at` goes on: another digit, or a dot with a digit behind it. */
function continuesNumber(line: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if (isDigit(line.charCodeAt(at))) return true;
  return line.charCodeAt(at) === 46 && at + 1 < end && isDigit(line.charCodeAt(at + 1));
}
