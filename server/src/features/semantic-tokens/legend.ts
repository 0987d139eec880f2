/** What is coloured, by the names of our token types, and for each the standard type that comes nearest. */
const standardOf = {
  smtpSuccess: "string",
  smtpIntermediate: "number",
  smtpTransient: "enumMember",
  smtpPermanent: "keyword",
  smtpCommand: "function",
  smtpAddress: "variable",
  smtpQueueId: "type",
} as const;

/** A token type of ours; the manifest declares the same ones. */
export type TokenType = keyof typeof standardOf;

/** All token types, in the order in which a legend has them. */
export const tokenTypes = Object.keys(standardOf) as readonly TokenType[];

/** The legend for a client that knows these token types: ours where it has them, the standard one otherwise. */
export function legendFor(known: readonly string[]): string[] {
  return tokenTypes.map((type) => (known.includes(type) ? type : standardOf[type]));
}
