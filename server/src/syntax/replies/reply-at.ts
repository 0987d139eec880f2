import type { Read } from "../format";
import { type Besides, readAs } from "../read";
import { scanReplyText } from "./reply-text";

/** The column behind what the sticky pattern finds at `at`; `undefined` where it finds nothing. */
export function behind(pattern: RegExp, text: string, at = 0): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The reading of a line that has the format's own form and no code: the sticky pattern matches at `at`; else `undefined`. */
export function withoutCodes(
  format: string,
  pattern: RegExp,
  text: string,
  at = 0,
): Read | undefined {
  return behind(pattern, text, at) === undefined ? undefined : readAs(format, []);
}

/** The reading of a line whose reply begins where the sticky pattern ends; `undefined` where the pattern does not match. */
export function replyBehind(
  format: string,
  pattern: RegExp,
  text: string,
  besides: Besides = {},
): Read | undefined {
  const at = behind(pattern, text);
  return at === undefined ? undefined : readAs(format, scanReplyText(text, at), besides);
}
