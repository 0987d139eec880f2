/**
 * A function that runs `run` once at a time: however often it is called meanwhile, `run` runs once more afterwards. A
 * failed run is as good as none: what calls again has news.
 */
export function coalesced(run: () => Promise<void>): () => void {
  let isWanted = false;
  let isRunning = false;
  const start = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await run().catch(() => undefined);
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void start();
  };
}
