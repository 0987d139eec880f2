/** How long a condition is waited for, and how often it is looked at. */
export interface Patience {
  readonly deadline?: number;
  readonly interval?: number;
}

/**
 * Asks until there is an answer, and gives it. Rejects after the deadline, with the name of what was
 * waited for and the last thing that `ask` threw. For suites and for tests of the user interface alike.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  { deadline = 15_000, interval = 50 }: Patience = {},
): Promise<T> {
  const end = Date.now() + deadline;
  let last = "";
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = `: ${error}`;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(`Waited ${deadline} ms in vain for ${what}${last}`);
}
