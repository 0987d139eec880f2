/** The kind of the source action that redacts all credentials of a file. */
export const redactKind = "source.redactCredentials";
