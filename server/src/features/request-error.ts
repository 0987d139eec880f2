/** Something that was asked for cannot be done; the message says what and why, in the language asked for. */
export class RequestError extends Error {}
