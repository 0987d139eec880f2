import type { LogDocument } from "../document/log-document";
import { type LogTime, timeOf } from "../syntax/time/time";

/** How far up from a line without a time the one that holds for it may stand, as in a multi-line reply. */
const FARTHEST = 50;
const DAY = 86_400_000;
/** Less than half of any year. */
const HALF_YEAR = 182 * DAY;

/** A time with its year, though its line may not name it. */
export interface Dated {
  /** Milliseconds since 1970; where the line names no zone as if it were UTC. */
  readonly at: number;
  /** Whether the line names the year. */
  readonly year: boolean;
  /** Minutes east of UTC; `undefined` where the line names no zone. */
  readonly offset: number | undefined;
}

/**
 * The times of some lines of a log, given in order. A line that names no year is taken for the year in which it is
 * nearest to the line before, so that January follows December. Where no line names it, all of them are taken for the
 * last years in which none is later than `latest`, the time at which the file was last written, if that is known.
 */
export function calendar(
  document: LogDocument,
  lines: Iterable<number>,
  latest: number | undefined,
): ReadonlyMap<number, Dated> {
  return new Map(dated(stampsOf(document, lines), latest).map(({ line, time }) => [line, time]));
}

/** The same for times that were found already, in order. */
export function dated(stamps: readonly Stamped[], latest: number | undefined): DatedLine[] {
  const known = stamps.find(({ time }) => time.year)?.time.at;
  const inYears = withYears(stamps, known);
  const last = inYears.at(-1)?.time.at;
  const years =
    known !== undefined || latest === undefined || last === undefined ? 0 : fitting(last, latest);
  if (years === 0) return inYears;
  const later = movedByYears();
  return inYears.map(({ line, time }) => ({ line, time: { ...time, at: later(time.at, years) } }));
}

/** A line with its time. */
export interface DatedLine {
  readonly line: number;
  readonly time: Dated;
}

/** A time that holds for a line. */
export interface Stamped {
  readonly line: number;
  readonly time: LogTime;
}

/** The times in the years in which each is nearest to the one above; the first of them to `known`. */
function withYears(stamps: readonly Stamped[], known: number | undefined): Stamped[] {
  const nearest = nearestYear();
  let above = known;
  return stamps.map((stamp) => {
    const { line, time } = stamp;
    const at = time.year || above === undefined ? time.at : nearest(time.at, above);
    above = at;
    return at === time.at ? stamp : { line, time: { at, year: time.year, offset: time.offset } };
  });
}

/** The times that stand in the lines or not far above them. No line is read twice. */
function stampsOf(document: LogDocument, lines: Iterable<number>): Stamped[] {
  const stamps: Stamped[] = [];
  let read = -1;
  let last: Stamped | undefined;
  for (const line of lines) {
    for (let at = line; at > read && line - at <= FARTHEST; at--) {
      const time = timeOf(document.textOf(at));
      if (time === undefined) continue;
      last = { line: at, time };
      break;
    }
    read = line;
    if (last !== undefined && line - last.line <= FARTHEST) stamps.push({ line, time: last.time });
  }
  return stamps;
}

/**
 * The time in the year in which it is nearest to another. Most times are of the day of the one before: then what that was
 * moved by is right where it leads to less than half a year from the other.
 */
function nearestYear(): (at: number, other: number) => number {
  let day = Number.NaN;
  let moved = 0;
  return (at, other) => {
    if (Math.floor(at / DAY) === day && away(at + moved, other) < HALF_YEAR) return at + moved;
    const year = new Date(other).getUTCFullYear() - new Date(at).getUTCFullYear();
    const candidates = [year - 1, year, year + 1].map((years) => plusYears(at, years));
    const best = candidates.reduce((a, b) => (away(b, other) < away(a, other) ? b : a));
    day = Math.floor(at / DAY);
    moved = best - at;
    return best;
  };
}

/** By how many years times move so that the last of them is not later than `latest`. A day more is allowed, since the zone is not known. */
function fitting(last: number, latest: number): number {
  const years = new Date(latest).getUTCFullYear() - new Date(last).getUTCFullYear();
  return plusYears(last, years) <= latest + DAY ? years : years - 1;
}

/** Adds years to times, of which most are of the day of the one before. */
function movedByYears(): (at: number, years: number) => number {
  let day = Number.NaN;
  let moved = 0;
  return (at, years) => {
    if (Math.floor(at / DAY) !== day) moved = plusYears(at, years) - at;
    day = Math.floor(at / DAY);
    return at + moved;
  };
}

function plusYears(at: number, years: number): number {
  const date = new Date(at);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

function away(one: number, other: number): number {
  return Math.abs(one - other);
}
