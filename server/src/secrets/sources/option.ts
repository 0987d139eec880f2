import { isPlaceholder } from "../placeholder";
import type { Secret } from "../secret";
import { each, type SecretSource } from "../source";
import { valueAt } from "../value";

/** Options that a password follows, whatever the program. */
const OPTION =
  /(?:^|\s)--?(?:[a-z0-9-]{0,20}-)?(?:password|passwd|pass|passphrase)(?:=|\s{1,4})(?=[^\s-])/gi;
/** Short ones, by their program: swaks, sendemail. */
const SHORT: readonly (readonly [program: string, option: RegExp])[] = [
  ["swaks", /\s-(?:ap|proxy-pass)\s{1,4}(?=[^\s-])/g],
  ["sendemail", /\s-xp\s{1,4}(?=[^\s-])/gi],
];
/** curl's `user:password`, perhaps in quotes. */
const USER = /\s(?:-u|--user|-U|--proxy-user)(?:=|\s{0,4})(["']?)[^\s:"'=]{0,320}:/g;
const BEARER = /\s--oauth2-bearer(?:=|\s{1,4})(?=[^\s-])/g;

/** Passwords on a command line that stands in a log. */
export const option: SecretSource = (text) => {
  const lower = text.toLowerCase();
  const short = SHORT.filter(([program]) => lower.includes(program));
  const curl = lower.includes("curl");
  return [
    ...behindAll(text, OPTION),
    ...short.flatMap(([, pattern]) => behindAll(text, pattern)),
    ...(curl ? each(text, USER, (match) => curlPassword(text, match)) : []),
    ...(curl ? behindAll(text, BEARER, "token") : []),
  ];
};

/** Up to the quote that ends the argument, if one began it. */
function curlPassword(text: string, match: RegExpExecArray): Secret | undefined {
  const start = match.index + match[0].length;
  const quote = match[1] ?? "";
  if (quote === "") {
    const span = valueAt(text, start);
    return span && { kind: "password", ...span };
  }
  const end = text.indexOf(quote, start);
  const whole = end === -1 ? text.length : end;
  return isPlaceholder(text.slice(start, whole))
    ? undefined
    : { kind: "password", start, end: whole };
}

function behindAll(
  text: string,
  pattern: RegExp,
  kind: Secret["kind"] = "password",
): readonly Secret[] {
  return each(text, pattern, (match) => {
    const span = valueAt(text, match.index + match[0].length);
    return span && { kind, ...span };
  });
}
