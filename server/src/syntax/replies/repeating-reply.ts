import { isBlank } from "../characters";
import { enhancedCodeAt } from "../codes";
import { type Token, withMore } from "../token";
import { scanJoinedReply } from "./joined-reply";

/**
 * The codes of a reply whose lines a producer joined with blanks or written line ends and without their reply codes, be
 * it one that opens with its enhanced code alone: that code stands again wherever a line began, as in
 * `550 5.7.26 This mail … 5.7.26 Gmail requires …`.
 */
export function scanRepeatingReply(line: string, start: number, end: number): readonly Token[] {
  const tokens = scanJoinedReply(line, start, end);
  const opening = tokens[0]?.kind === "reply" ? tokens[1] : tokens[0];
  if (opening?.kind !== "enhanced") return tokens;
  return withMore(tokens, repeats(line, opening, end));
}

/** Where the code stands again between blanks or written line ends. */
function repeats(line: string, { value, end: from }: Token, end: number): readonly Token[] {
  const found: Token[] = [];
  let at = line.indexOf(value, from);
  while (at !== -1 && at < end) {
    const code = enhancedCodeAt(line, at, end);
    const opens = isBlank(line.charCodeAt(at - 1)) || line.startsWith("\\n", at - 2);
    if (code?.value === value && opens && (code.end === end || isBlank(line.charCodeAt(code.end))))
      found.push(code);
    at = line.indexOf(value, at + value.length);
  }
  return found;
}
