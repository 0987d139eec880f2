import { type Connection, ResponseError } from "vscode-languageserver";

/** Runs a handler so that a fault of ours is one line in the log and a neutral answer; errors meant for the client pass. */
export function guarded<T>(connection: Connection, what: string, neutral: T, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${what}: ${text}`);
    return neutral;
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
    return guarded(connection, what, neutral, () => {
      throw error;
    });
  }
}
