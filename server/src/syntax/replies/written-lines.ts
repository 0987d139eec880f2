import { replyCodeAt } from "../codes";
import type { Token } from "../token";
import { continueReply, scanReplyText } from "./reply-text";

/** The spans of the lines in `line.slice(start, end)`, whose ends a program wrote out as `\n`. */
function writtenLines(
  line: string,
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let at = start; at < end; ) {
    const newline = line.indexOf("\\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    spans.push([at, stop]);
    at = stop + 2;
  }
  return spans;
}

/** The codes of a reply whose line ends are written out as `\n`, so that none of its lines are joined. */
export function repliedCodes(line: string, start: number, end: number): readonly Token[] {
  return writtenLines(line, start, end).flatMap(([at, stop]) => {
    const code = replyCodeAt(line, at, stop);
    if (code === undefined || line.startsWith(code.value, at + 4))
      return scanReplyText(line, at, stop);
    return [code, ...strippedCodes(line, at + 4, stop, code.value)];
  });
}

/**
 * The codes in a reply's text of which a program took the reply code `code` off: the enhanced code that may open each
 * line, and what recurs further on. Of the code its class is enough.
 */
export function strippedCodes(
  line: string,
  start: number,
  end: number,
  code: string,
): readonly Token[] {
  const state = { more: false, hanging: code };
  return writtenLines(line, start, end).flatMap(
    ([at, stop]) => continueReply(line.slice(0, stop), at, state).tokens,
  );
}
