import type { Connection, ResponseError } from "vscode-languageserver";
import { ClientError, errorCodes } from "./client-error";
import { RequestError } from "./features/request-error";

/** The class of the errors that a connection passes on with their code: that of its own copy of the library. */
export type PassedError = typeof ResponseError<unknown>;

let Passed: PassedError | undefined;

/** Has errors that are meant for the client made of the connection's library. */
export function passErrorsAs(passed: PassedError): void {
  Passed = passed;
}

/** Runs a handler so that a fault of ours is one line in the log and a neutral answer; errors meant for the client pass, those that say what cannot be done too. */
export function guarded<T>(connection: Connection, what: string, neutral: T, run: () => T): T {
  try {
    return run();
  } catch (error) {
    return answerFault(connection, what, neutral, error);
  }
}

/** As `guarded`, for a handler that takes its time. */
export async function guardedLater<T>(
  connection: Connection,
  what: string,
  neutral: T,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    return answerFault(connection, what, neutral, error);
  }
}

function answerFault<T>(connection: Connection, what: string, neutral: T, error: unknown): T {
  if (error instanceof RequestError)
    throw passed(new ClientError(errorCodes.invalidParams, error.message));
  if (error instanceof ClientError) throw passed(error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what}: ${text}`);
  return neutral;
}

function passed(error: ClientError): Error {
  return Passed === undefined ? error : new Passed(error.code, error.message, error.data);
}
