import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import { RequestError } from "./features/pages";

let passed: (error: ResponseError<unknown>) => Error = (error) => error;

/** Has errors that are meant for the client made by the connection's own copy of the library, which knows no others. */
export function passErrorsAs(make: (error: ResponseError<unknown>) => Error): void {
  passed = make;
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
    throw passed(new ResponseError(ErrorCodes.InvalidParams, error.message));
  if (error instanceof ResponseError) throw passed(error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what}: ${text}`);
  return neutral;
}
