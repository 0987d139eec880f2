import { isPlaceholder } from "../placeholder";
import type { Secret, SecretKind } from "../secret";
import { each, type SecretSource } from "../source";

/** HTTP's field (RFC 7235 section 4.2), as it is and in JSON: mail APIs are asked with it. */
const FIELD =
  /authorization(?:\\?["'])?\s{0,3}[:=]>?\s{0,3}(?:\\?["'])?(basic|bearer|digest|ntlm|negotiate)\s{1,4}([^\s"'\\,;<>]+)/gi;
/** XOAUTH2 in clear, and a token by itself (RFC 6750). */
const TOKEN = /\b(bearer)[ =]([\w.~+/-]{20,}={0,2})/gi;

/** Logins and tokens in an Authorization field or behind the word Bearer. */
export const authorization: SecretSource = (text) => [
  ...each(text, FIELD, credential),
  ...each(text, TOKEN, credential),
];

function credential(match: RegExpExecArray): Secret | undefined {
  const value = match[2] ?? "";
  if (isPlaceholder(value)) return undefined;
  const end = match.index + match[0].length;
  return { kind: kindOf(match[1]?.toLowerCase() ?? ""), start: end - value.length, end };
}

function kindOf(scheme: string): SecretKind {
  if (scheme === "basic") return "login";
  return scheme === "bearer" ? "token" : "answer";
}
