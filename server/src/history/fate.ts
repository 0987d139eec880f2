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
  // Read upwards, so that each attempt is looked at once however many recipients there are.
  let ofAll: Attempt | undefined;
  for (const attempt of [...attempts].reverse()) {
    const { recipient, outcome } = attempt;
    if (recipient === undefined) {
      if (ofAll === undefined || FINAL.has(outcome)) ofAll = attempt;
    } else if (!last.has(recipient))
      last.set(recipient, FINAL.has(outcome) ? attempt : (ofAll ?? attempt));
  }
  if (last.size === 0) return attempts.slice(-1);
  const recipients = new Set(attempts.flatMap(({ recipient }) => recipient ?? []));
  return [...recipients].flatMap((recipient) => last.get(recipient) ?? []);
}
