const LOWER = /[a-z]/;
const NO_WORD = /[0-9=+/]|[a-z][A-Z]|[A-Z]{2}[a-z]/;
const RUN = /(?:[A-Za-z0-9+/]|\\\/)*={0,2}/y;
/** How nodemailer's mask for a password, the word `secret` in a comment of C, ends a Base64 text, by the place where it begins. */
const MASKED: readonly string[] = ["Lyogc2VjcmV0ICov", "8qIHNlY3JldCAqLw==", "KiBzZWNyZXQgKi8="];

/** The column behind the Base64 text that begins at `at`; `at` itself where there is none. JSON may write its slashes with a backslash. */
export function encodedEnd(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.test(text) ? RUN.lastIndex : at;
}

/** Whether a run of letters and digits can only be encoded: a word has no digit, a keyword such as `8BITMIME` no small letter. */
export function looksEncoded(run: string): boolean {
  return run.length >= 4 && LOWER.test(run) && NO_WORD.test(run);
}

/** Whether the client itself put a mask in the password's place before it encoded the login; the user name is still there. */
export function isMasked(run: string): boolean {
  return MASKED.some((ending) => run.endsWith(ending));
}
