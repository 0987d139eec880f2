import type { FoldingRange } from "vscode-languageserver-protocol";
import type { LogDocument } from "../document/log-document";
import type { History } from "../history/types";
import { mailParts } from "./mail-parts";

/** Where a client sets no limit. */
const MOST_RANGES = 5000;

/**
 * What can be folded, by whole lines: conversations, replies of several lines, the parts of a bounce. The lines of a
 * daemon's log belong to many messages at once, so that nothing there is folded.
 */
export function foldingRanges(
  document: LogDocument,
  history: History,
  most: number = MOST_RANGES,
): FoldingRange[] {
  const all = [...mailParts(document), ...conversations(history), ...replies(document)];
  return all
    .filter(({ startLine, endLine }) => startLine < endLine)
    .slice(0, Math.max(0, most))
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Conversations with no line of another one between their own. */
function conversations({ sessions }: History): FoldingRange[] {
  let end = -1;
  return sessions.flatMap(({ spoken, first, last }, index) => {
    const next = sessions[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    const apart = first > end && next > last;
    end = Math.max(end, last);
    return spoken && apart ? [{ startLine: first, endLine: last }] : [];
  });
}

/** Replies whose lines follow one another. */
function replies(document: LogDocument): FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const [line, { reading, turn }] of document.tellingLines()) {
    const { speech } = reading ?? {};
    if (speech?.by !== "server" || turn.above > 0 || !speech.more) continue;
    let end = line;
    while (document.lineAt(end + 1)?.turn.above === end + 1 - line) end++;
    found.push({ startLine: line, endLine: end });
  }
  return found;
}
