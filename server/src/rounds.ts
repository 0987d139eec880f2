/** Of Node; a browser's worker has none. */
declare const setImmediate: ((run: () => void) => unknown) | undefined;

/** In so many rounds of Node's event loop a message is taken in, put in line, handled, and its answer written. */
const ROUNDS = 4;

/**
 * Lets everything go first that waits already, or follows from it at once, such as the answer to a hover. Where there are
 * only timers, they cost a millisecond or more each, so that one has to do.
 */
export async function othersFirst(): Promise<void> {
  if (typeof setImmediate !== "function")
    return new Promise<void>((resolve) => setTimeout(resolve));
  for (let round = 0; round < ROUNDS; round++)
    await new Promise<void>((resolve) => setImmediate(resolve));
}
