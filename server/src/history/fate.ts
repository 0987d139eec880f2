import type { Attempt, Message, Outcome } from "./types";

/** What became of a message in the end, as far as the log goes; `queued` where no line tells of an attempt. */
export type Fate = Outcome | "queued";

/** Of the fates of several recipients the first of these is the message's. */
const WORST_FIRST: readonly Outcome[] = [
  "expired",
  "bounced",
  "rejected",
  "deferred",
  "discarded",
  "delivered",
  "accepted",
];
const FINAL: ReadonlySet<Outcome> = new Set<Outcome>([
  "delivered",
  "bounced",
  "discarded",
  "rejected",
]);

/** What became of the message: the worst of what became of it for its recipients. */
export function fateOf(message: Message): Fate {
  const outcomes = new Set(lastAttempts(message).map(({ outcome }) => outcome));
  return WORST_FIRST.find((outcome) => outcomes.has(outcome)) ?? "queued";
}

/**
 * The last attempt for each recipient, in the order of their first ones. One that names no recipient counts for all whose
 * matter is still open.
 */
export function lastAttempts({ attempts }: Message): Attempt[] {
  const last = new Map<string, Attempt>();
  let ofAll: Attempt | undefined;
  for (const attempt of attempts) {
    if (attempt.recipient === undefined) {
      ofAll = attempt;
      for (const [recipient, { outcome }] of last)
        if (!FINAL.has(outcome)) last.set(recipient, attempt);
    } else last.set(attempt.recipient, attempt);
  }
  return last.size > 0 || ofAll === undefined ? [...last.values()] : [ofAll];
}
