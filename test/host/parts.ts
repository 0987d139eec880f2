import { obtainBrowser } from "./parts/browser";
import { obtainServer } from "./parts/server";
import { obtainWeb } from "./parts/web";

/** Fetches every part that is not here yet. The first time it takes half a minute, later no time. */
export async function obtainParts(): Promise<void> {
  const outcomes = await Promise.allSettled([obtainServer(), obtainWeb(), obtainBrowser()]);
  // All are awaited, so that a failure of one leaves no npm at work behind the caller's back.
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
