import type { Span } from "../document/spans";

/**
 * What a secret is. `password`: in clear or as an answer to AUTH LOGIN; `login`: a user name with its password, as AUTH
 * PLAIN sends them (RFC 4616); `token`: one that stands for a password (RFC 7628, RFC 6750); `answer`: what was made
 * from a password and a challenge, and from which it may be guessed (RFC 2195, RFC 2831, RFC 5802); `userName`: the
 * name alone, the least of them.
 */
export type SecretKind = "password" | "login" | "token" | "answer" | "userName";

/** A secret in a line. Its text is never decoded and never handed on. */
export interface Secret extends Span {
  readonly kind: SecretKind;
}

/** A secret of a document; `line` is 0-based. */
export interface PlacedSecret extends Secret {
  readonly line: number;
}

/** What stands in a secret's place once it is redacted; of plain signs, so that the line is still read the same. */
export const REDACTED = "[redacted]";
