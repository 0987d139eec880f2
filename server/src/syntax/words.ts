import { isDigit, isWord } from "./characters";
import { enhancedCodeAt, replyCodeAt } from "./codes";

const longest = 10_000;

/**
 * The codes in a text that a person selected or typed to name codes, such as `550 5.1.1` or `334, 553`: every number of
 * that shape counts, and an enhanced code right behind a reply code belongs to it.
 */
export function codesInWords(text: string): string[] {
  const end = Math.min(text.length, longest);
  const codes: string[] = [];
  let replyEnd = -1;
  for (let at = 0; at < end; at++) {
    if (at > 0 && (isWord(text.charCodeAt(at - 1)) || text[at - 1] === ".")) continue;
    const enhanced = enhancedCodeAt(text, at, end);
    const code = enhanced ?? replyCodeAt(text, at, end);
    if (code === undefined || goesOn(text, code.end)) continue;
    const joins = enhanced !== undefined && at > 0 && at === replyEnd + 1;
    codes.push(joins ? `${codes.pop()} ${code.value}` : code.value);
    replyEnd = code.kind === "reply" ? code.end : -1;
    at = code.end - 1;
  }
  return codes;
}

/** Whether the number that ends at `at` is part of a longer word or number. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isWord(unit) || (unit === 46 && isDigit(text.charCodeAt(at + 1)));
}
