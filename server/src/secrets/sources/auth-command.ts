import { encodedEnd, isMasked, looksEncoded } from "../encoded";
import { kindOf } from "../exchange";
import type { Secret } from "../secret";
import { each, type SecretSource } from "../source";

const AUTH =
  /\bAUTH[ =](?:\\?["'])?(PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|SCRAM-SHA-[\w-]{1,12}|XOAUTH2|OAUTHBEARER|NTLM|GSSAPI)[ \t]{1,8}/gi;
const IN_A_WORD = /[\w.-]/;
/** What a server puts in an answer's place when it explains the command. */
const SYNTAX = /base64/i;

/** An AUTH command with its first answer (RFC 4954 section 4) where a log quotes it: Exim, OpenSMTPD, Courier. */
export const authCommand: SecretSource = (text) =>
  each(text, AUTH, (match) => answerAt(text, match));

function answerAt(text: string, match: RegExpExecArray): Secret | undefined {
  const start = match.index + match[0].length;
  const end = encodedEnd(text, start);
  const run = text.slice(start, end);
  // A list of mechanisms, as a server offers it, and a sentence go on with words.
  if (run.length < 8 || SYNTAX.test(run) || !looksEncoded(run) || IN_A_WORD.test(text.charAt(end)))
    return undefined;
  const mechanism = match[1]?.toUpperCase() ?? "";
  const kind = mechanism === "LOGIN" || isMasked(run) ? "userName" : kindOf(mechanism);
  return { kind, start, end };
}
