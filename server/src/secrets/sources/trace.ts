import { looksEncoded } from "../encoded";
import { isPlaceholder } from "../placeholder";
import type { Secret, SecretKind } from "../secret";
import type { SecretSource } from "../source";

/** A phrase of a program's debug output; the secret is the pattern's group. */
interface Phrase {
  readonly kind: SecretKind;
  /** What the line has to contain, so that the pattern is tried at few lines. */
  readonly word: string;
  readonly pattern: RegExp;
  /** Whether only what can be Base64 is one, since the program writes other things in the same place. */
  readonly encoded?: true;
}

const PHRASES: readonly Phrase[] = [
  // Postfix with -v: smtpd, then smtp.
  { kind: "login", word: "init_response", pattern: /init_response (\S+)/d },
  { kind: "login", word: "decoded initial", pattern: /decoded initial response (.+)$/d },
  {
    kind: "answer",
    word: "uncoded",
    pattern: /uncoded (?:initial reply|client response):? (.+)$/d,
  },
  { kind: "password", word: "_get_passwd", pattern: /client_get_passwd: (.+)$/d },
  { kind: "password", word: "pass `", pattern: /user `[^']{0,320}' pass `([^']{1,400})'/d },
  {
    kind: "password",
    word: "sasl_passw",
    pattern: /sasl_passw\w{0,20}: [^=]{0,400} = [^\s:]{1,320}:(\S{1,400})/d,
  },
  // Exim with -d+auth: $auth1 to $auth3, and then the same as $1 to $3.
  { kind: "userName", word: "$auth1 = ", pattern: /\$auth1 = (.+)$/d },
  { kind: "password", word: "$auth", pattern: /\$auth[23] = (.+)$/d },
  { kind: "login", word: "$", pattern: /^[\d:.[\] ]{0,60}\$[1-3] = (.+)$/d },
  // Dovecot with auth_debug_passwords and auth_verbose_passwords.
  { kind: "login", word: "resp=", pattern: /\bresp=([A-Za-z0-9+/]{4,}={0,2})/d, encoded: true },
  { kind: "password", word: "given password: ", pattern: /given password: (.+?)\)?$/d },
  {
    kind: "password",
    word: "pass ",
    pattern: /Credentials: host .{1,300}, user .{0,320}, pass (.+)$/d,
  },
  // Haraka takes the answer to a 334 for an unknown command.
  {
    kind: "login",
    word: "unrecognized_command",
    pattern: /params"?[=:]\s?"?([A-Za-z0-9+/]{4,}={0,2})(?=["\s])/d,
    encoded: true,
  },
];

/** Secrets in the debug output of servers and clients, by the words of each. */
export const trace: SecretSource = (text) =>
  PHRASES.flatMap(({ kind, word, pattern, encoded }): Secret[] => {
    const span = text.includes(word) ? pattern.exec(text)?.indices?.[1] : undefined;
    if (span === undefined) return [];
    const [start, end] = span;
    const value = text.slice(start, end);
    if (isPlaceholder(value) || (encoded === true && !looksEncoded(value))) return [];
    return [{ kind, start, end }];
  });
