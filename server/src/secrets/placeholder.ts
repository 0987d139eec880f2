/** What clients and people write in a secret's place. */
const WORDS: ReadonlySet<string> = new Set([
  ...["null", "nil", "none", "undefined", "true", "false", "yes", "no", "set", "unset", "empty"],
  ...["hidden", "masked", "redacted", "removed", "filtered", "secured", "protected", "omitted"],
]);
const QUOTE = /["'`]/;
const SIGNS = /^(?:\*+|•+|\.+|#+|_+|-+|x+)$/iu;
/** `<non-null>`, `[credentials hidden]`, `(not set)`, and what stands as a comment in C. */
const BRACKETED = /^(?:<[\w .:-]*>|\[[\w .:-]*\]|\([\w .:-]*\)|\/\*.*\*\/)$/;
const MASK = /(?:<[\w .:-]*>|\[[\w .:-]*\]|\/\*[^*]*\*\/|\*+|•+)(?=[\s"'\\<,;]|$)/y;
/** `$SMTP_PASSWORD`, `${{ secrets.PASS }}`, `%SMTP_PASS%`, `%s`, `{{pass}}`: a name for a value, not the value. */
const VARIABLE = /^(?:\$(?:\{|\(|this->|[A-Z_]+$|[a-z_]+$)|%\w{1,40}%?$|\{\{)/;

/** Whether a text only stands for a secret. */
export function isPlaceholder(value: string): boolean {
  const text = withoutQuotes(value.trim());
  if (text === "" || WORDS.has(text.toLowerCase()) || VARIABLE.test(text)) return true;
  return SIGNS.test(text) || BRACKETED.test(text);
}

/** Whether what begins at the column is a mask that a client put in a secret's place, whatever follows. */
export function isMaskAt(text: string, at: number): boolean {
  MASK.lastIndex = at;
  return MASK.test(text);
}

/** The text between the quotes around it; by hand, since a pattern would try each run of quotes within it anew. */
function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTE.test(text.charAt(start))) start++;
  while (end > start && QUOTE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
