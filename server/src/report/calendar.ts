import type { LogDocument } from "../document/log-document";
import { type LogTime, timeOf } from "../syntax/time";

/** How far up from a line without a time the one that holds for it may stand, as in a multi-line reply. */
const FARTHEST = 50;
const DAY = 86_400_000;

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
  const stamps = stampsOf(document, lines);
  const known = [...stamps.values()].find(({ year }) => year)?.at;
  const times = new Map<number, Dated>();
  let above = known;
  for (const [line, time] of stamps) {
    above = time.year || above === undefined ? time.at : nearest(time.at, above);
    times.set(line, { ...time, at: above });
  }
  return known !== undefined || latest === undefined ? times : moved(times, latest);
}

/** The times that stand in the lines or not far above them. No line is read twice. */
function stampsOf(document: LogDocument, lines: Iterable<number>): Map<number, LogTime> {
  const stamps = new Map<number, LogTime>();
  let read = -1;
  let last: { readonly line: number; readonly time: LogTime } | undefined;
  for (const line of lines) {
    for (let at = line; at > read && line - at <= FARTHEST; at--) {
      const time = timeOf(document.textOf(at));
      if (time === undefined) continue;
      last = { line: at, time };
      break;
    }
    read = line;
    if (last !== undefined && line - last.line <= FARTHEST) stamps.set(line, last.time);
  }
  return stamps;
}

/** The time in the year in which it is nearest to another. */
function nearest(at: number, other: number): number {
  const year = new Date(other).getUTCFullYear() - new Date(at).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((years) => plusYears(at, years));
  return candidates.reduce((best, one) => (away(one, other) < away(best, other) ? one : best));
}

/** All times moved by the same number of years. A day more is allowed, since the zone is not known. */
function moved(times: ReadonlyMap<number, Dated>, latest: number): ReadonlyMap<number, Dated> {
  const last = [...times.values()].at(-1)?.at;
  if (last === undefined) return times;
  const years = new Date(latest).getUTCFullYear() - new Date(last).getUTCFullYear();
  const fitting = plusYears(last, years) <= latest + DAY ? years : years - 1;
  return new Map([...times].map(([line, time]) => [line, later(time, fitting)]));
}

function later(time: Dated, years: number): Dated {
  return { ...time, at: plusYears(time.at, years) };
}

function plusYears(at: number, years: number): number {
  const date = new Date(at);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

function away(one: number, other: number): number {
  return Math.abs(one - other);
}
