import type { Secret } from "../secret";
import { each, type SecretSource } from "../source";
import { valueAt } from "../value";

/** A name that ends in a word for a secret, with what parts it from its value: `=`, `:` or the `=>` of PHP, Perl and Ruby. */
const FIELD =
  /(passw(?:or)?d|passphrase|pass|pwd|secret|api[_-]?key|access[_-]?token|refresh[_-]?token)(\\?["'`]\]?)?(\s{0,3}(?:=>|=(?!=)|:(?![:/]))\s{0,3})/gi;
const WHOLE_WORD: ReadonlySet<string> = new Set(["passwd", "password", "passphrase"]);
const COLON = /:\s{0,3}$/;
const LETTER = /[A-Za-z]/;
const DIGITS = /^\d+$/;
const FOLDER = /^[~/]/;
const LAST_WORD = /\S{1,400}\s*$/y;

/** Settings and dumped objects: `password=…`, `smtp_pass: …`, `"pass":"…"`, `'Password' => '…'`. */
export const field: SecretSource = (text) => each(text, FIELD, (match) => secretOf(text, match));

/** The same in a sentence, where a colon comes before a value only if that is quoted. */
export const fieldInSentence: SecretSource = (text) =>
  field(text).filter(({ start }) => !COLON.test(text.slice(Math.max(0, start - 4), start)));

function secretOf(text: string, match: RegExpExecArray): Secret | undefined {
  const [whole, name = "", quote, parted = ""] = match;
  if (!isName(text, match.index, name)) return undefined;
  const at = match.index + whole.length;
  if (parted.includes(":") && quote === undefined && !isSetting(text, match.index, at))
    return undefined;
  const span = valueAt(text, at);
  if (span === undefined || isOther(name.toLowerCase(), text.slice(span.start, span.end)))
    return undefined;
  return { kind: /token|key/i.test(name) ? "token" : "password", ...span };
}

/** Whether the name stands by itself or behind another that it belongs to: `smtpPass`, `SMTP_PASS`, but no `bypass`. */
function isName(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1);
  if (!LETTER.test(before) || WHOLE_WORD.has(name.toLowerCase())) return true;
  return before === before.toLowerCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
}

/** A colon is a sentence's, unless the value is quoted, or the name has a part before it and the value ends the line. */
function isSetting(text: string, name: number, value: number): boolean {
  if (text.charAt(value) === '"' || text.charAt(value) === "'") return true;
  LAST_WORD.lastIndex = value;
  return /[_.-]/.test(text.charAt(name - 1)) && LAST_WORD.test(text);
}

/** `pass=3` counts what passed, `PWD=/home` is a folder. */
function isOther(name: string, value: string): boolean {
  return (name === "pass" && DIGITS.test(value)) || (name === "pwd" && FOLDER.test(value));
}
