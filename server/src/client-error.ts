/** The protocol's codes of the errors that a client is told (JSON-RPC 2.0, LSP 3.17). */
export const errorCodes = {
  invalidRequest: -32600,
  invalidParams: -32602,
  requestCancelled: -32800,
  contentModified: -32801,
  serverCancelled: -32802,
} as const;

/** An error that is meant for the client; `guard.ts` makes it one of the connection's library, which the core does not load. */
export class ClientError extends Error {
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}
