import { type Fate, fateOf } from "../history/fate";
import type { Message } from "../history/types";
import type { Dated } from "./calendar";
import { MOST_PLACES, type Place } from "./places";

/** A message that was put off at least once. */
export interface Retry {
  /** `undefined` where no line names one. */
  readonly queueId: string | undefined;
  /** In order of appearance; empty where no line names one. */
  readonly recipients: readonly string[];
  /** How often it was put off for one recipient, of several the one with the most. */
  readonly deferrals: number;
  /** When it came in, else when it was first tried, in milliseconds since 1970; `undefined` where that has no time. */
  readonly first: number | undefined;
  /** When it was last tried. */
  readonly last: number | undefined;
  readonly fate: Fate;
  /** The first of its attempts, and how many it has. */
  readonly places: readonly Place[];
  readonly attempts: number;
  /** Whether the queue may still have it. */
  readonly open: boolean;
}

/** So many are kept when there are twice as many. */
const MOST_RETRIES = 1000;

/** The messages that had to be tried again. Keeps those that waited longest when there are too many. */
export class Retries {
  #kept: Retry[] = [];
  /** Messages that a later log may go on about, by queue id. */
  readonly #open = new Map<string, Retry>();
  /** How many there are, those that were let go included. */
  count = 0;

  /** Takes note of a message, if it was put off. One that came in before its log begins is joined with what an earlier log told. */
  add(message: Message, file: number, times: ReadonlyMap<number, Dated>): void {
    const { queueId = "", entered } = message;
    const earlier = entered === undefined ? this.#open.get(queueId) : undefined;
    if (earlier === undefined && deferralsOf(message) === 0) return;
    const told = retryOf(message, file, times);
    const retry = earlier === undefined ? told : joined(earlier, told);
    if (earlier === undefined) this.count++;
    else this.#kept.splice(this.#kept.indexOf(earlier), 1);
    this.#kept.push(retry);
    if (queueId !== "") this.#open.delete(queueId);
    if (queueId !== "" && retry.open) this.#open.set(queueId, retry);
    if (this.#kept.length > MOST_RETRIES * 2) this.#letGo();
  }

  /** Those that waited longest first; of equal ones the more often deferred first. */
  slowest(most: number): readonly Retry[] {
    return this.#sorted().slice(0, most);
  }

  #sorted(): Retry[] {
    return [...this.#kept].sort(
      (a, b) => waitOf(b) - waitOf(a) || b.deferrals - a.deferrals || b.attempts - a.attempts,
    );
  }

  #letGo(): void {
    this.#kept = this.#sorted();
    for (const { queueId } of this.#kept.splice(MOST_RETRIES))
      if (queueId !== undefined) this.#open.delete(queueId);
  }
}

/** How long a message waited, in milliseconds; 0 where that is not known. */
export function waitOf({ first, last }: Retry): number {
  return first === undefined || last === undefined ? 0 : Math.max(0, last - first);
}

/** The lines that tell when a message came and when it was last tried; none for a message that was never put off. */
export function linesOfRetry(message: Message): readonly number[] {
  const { entered, attempts } = message;
  const [first, last] = [entered ?? attempts[0]?.line, attempts.at(-1)?.line];
  return [first, last].filter((line) => line !== undefined);
}

function retryOf(message: Message, file: number, times: ReadonlyMap<number, Dated>): Retry {
  const { queueId, recipients, attempts, removed } = message;
  const [first, last] = linesOfRetry(message).map((line) => times.get(line)?.at);
  return {
    queueId,
    recipients: recipients.slice(0, MOST_PLACES),
    deferrals: deferralsOf(message),
    first,
    last,
    fate: fateOf(message),
    places: attempts.slice(0, MOST_PLACES).map(({ line }) => ({ file, line })),
    attempts: attempts.length,
    open: removed === undefined,
  };
}

function deferralsOf({ attempts }: Message): number {
  const counts = new Map<string, number>();
  for (const { outcome, recipient = "" } of attempts)
    if (outcome === "deferred") counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
  // One message may have more recipients than a call takes arguments.
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

function joined(earlier: Retry, later: Retry): Retry {
  return {
    ...later,
    recipients: earlier.recipients.length > 0 ? earlier.recipients : later.recipients,
    deferrals: earlier.deferrals + later.deferrals,
    first: earlier.first ?? later.first,
    last: later.last ?? earlier.last,
    fate: later.attempts > 0 ? later.fate : earlier.fate,
    places: [...earlier.places, ...later.places].slice(0, MOST_PLACES),
    attempts: earlier.attempts + later.attempts,
  };
}
