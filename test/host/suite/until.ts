const deadline = 15_000;
const pause = 20;

/** Asks again and again until there is an answer; fails when none came in time. */
export async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`No answer in ${deadline} ms: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
