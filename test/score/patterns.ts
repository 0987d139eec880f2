/** Every number of the shape, as one would write it first. */
export const naivePattern = /\b[2-5]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/g;

/**
 * The best that one pattern did on the open labels: reply codes at the start of a line or behind what speaks of a reply,
 * or with an enhanced code behind them; enhanced codes behind a reply code, a hash or a field's name.
 */
export const bestPattern = new RegExp(
  [
    String.raw`(?<![\w./:@=+#-])[2-5]\d\d(?=[ -]\(?#?[245]\.[0-7]\.\d{1,3}\b)`,
    String.raw`(?<=(?:^|\\n|said: |\b(?:reply|response|error|code|status|failed|rejected|reject|smtp|lmtp)\b['":;=(]{0,3} ?|[<>*~-] {1,2}|\bS: |"|'))[2-5]\d\d(?=[ -]|\)|'|"|,|$)(?! ?(?:bytes|ms|OK\b.*HTTP))`,
    String.raw`(?<=\b[2-5]\d\d[ -]\(?#?)[245]\.[0-7]\.\d{1,3}(?![.\w-])`,
    String.raw`(?<=(?:\(#|#|dsn=|Status: ))[245]\.[0-7]\.\d{1,3}(?![.\w])`,
  ].join("|"),
  "gi",
);
