import type { Random } from "./random";

const day = 24 * 60 * 60 * 1000;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How a line begins: syslog's time without a year (RFC 3164), the one of RFC 3339 with microseconds, or Exim's own. */
export type Stamp = "traditional" | "rfc3339" | "exim";

/** The time of a log that is being made: it only goes forward, in short steps and in pauses that are longer at night. */
export class Clock {
  /** Milliseconds since 1970, in UTC. */
  now = Date.UTC(2026, 9, 5);
  private readonly written = new Map<Stamp, { second: number; text: string }>();

  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** Some milliseconds, between two lines that follow each other. */
  step(): void {
    this.now += 1 + this.random.below(40);
  }

  /** Until something happens again. */
  pause(): void {
    const hour = (this.now % day) / day;
    const longer = 1 + 1.5 * (1 + Math.cos(hour * 2 * Math.PI));
    this.now += Math.ceil(-Math.log(1 - this.random.next()) * 15_000 * longer);
  }

  stamp(stamp: Stamp): string {
    const second = Math.floor(this.now / 1000);
    let last = this.written.get(stamp);
    if (last?.second !== second) {
      last = { second, text: secondAs(stamp, new Date(second * 1000)) };
      this.written.set(stamp, last);
    }
    if (stamp !== "rfc3339") return last.text;
    const micro = (this.now % 1000) * 1000 + this.random.below(1000);
    return `${last.text}.${String(micro).padStart(6, "0")}+00:00`;
  }
}

function secondAs(stamp: Stamp, date: Date): string {
  const iso = date.toISOString();
  if (stamp === "rfc3339") return iso.slice(0, 19);
  if (stamp === "exim") return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  const dayOfMonth = String(date.getUTCDate()).padStart(2, " ");
  return `${months[date.getUTCMonth()]} ${dayOfMonth} ${iso.slice(11, 19)}`;
}
