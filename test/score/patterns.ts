/** Every number of the shape, as one would write it first. */
export const naivePattern = /\b[2-5]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/g;

const enhanced = String.raw`[245]\.[0-7]\.\d{1,3}(?![.\w])`;
const words = String.raw`(?:said|says|smtp;|(?:smtp|lmtp)[\w ]{0,20}(?:code|error|status|reply|response)?|RCPT TO:<[^>]*>|after [A-Za-z ]+|reject(?:ed)?|from [^\s:]+)`;

/**
 * The best that one pattern did on the open labels of those that were tried: a reply code with an enhanced code of its
 * class behind it, behind words or marks that speak of a reply, or at a line's start with words behind it that only mail
 * servers say; an enhanced code behind a reply code, a hash, or a field's name.
 */
export const bestPattern = new RegExp(
  [
    String.raw`(?<![\w./:@+#-])([245])\d\d(?=[ _-]\(?#?\1\.[0-7]\.\d)`,
    String.raw`(?<=${words}[:=('" ]{1,3})[2-5]\d\d(?=[ -][A-Za-z<]|\)|'|$)`,
    String.raw`(?<=(?:^|\\n|<[-*~<]{0,3} {1,2}|\bS: |b')\s{0,2})[2-5]\d\d(?=[ -](?:[A-Z0-9.-]+ E?SMTP|8BITMIME|PIPELINING|SIZE|STARTTLS|AUTH|CHUNKING|DSN|HELP|ENHANCED|VRFY|End data|Ok\b|.{0,60}(?:mailbox|recipient|sender|relay|user|message|mail|spam|service|command)))`,
    String.raw`(?<=(?<![\w./:@+#-])([245])\d\d[ _-]\(?#?)\2\.[0-7]\.\d{1,3}(?![.\w])`,
    String.raw`(?<=\(#| #|dsn=|dsn":"|^Status: )${enhanced}`,
  ].join("|"),
  "gim",
);
