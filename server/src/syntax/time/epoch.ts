import type { LogTime } from "./forms";

/** Seconds since 1970 with a fraction, or as a whole field of their own. */
const SECONDS = /(\d{10})(?:\.(\d{3})\d{0,6}(?![\d.])|(?=[@,]))/y;
/** multilog's external TAI64N format: 2^62 seconds and nanoseconds, in hexadecimal digits. */
const TAI64N = /^@40000000([0-9a-f]{8})([0-9a-f]{8})(?![0-9a-f])/;
/** TAI was ten seconds ahead of UTC in 1970, and the format counts from there; leap seconds since are left aside. */
const TAI_AHEAD = 10;
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);
const UNITS = [1e3, 1, 1e-3, 1e-6] as const;

/** Seconds since 1970 at a column. */
export function epochTime(text: string, at: number): LogTime | undefined {
  SECONDS.lastIndex = at;
  const [, seconds, fraction = "0"] = SECONDS.exec(text) ?? [];
  return seconds === undefined ? undefined : inUtc(Number(seconds) * 1000 + Number(fraction));
}

/** A time of multilog's at the beginning of a text. */
export function taiTime(text: string): LogTime | undefined {
  const [, seconds, nanoseconds] = TAI64N.exec(text) ?? [];
  if (seconds === undefined || nanoseconds === undefined) return undefined;
  const whole = Number.parseInt(seconds, 16) - TAI_AHEAD;
  return inUtc(whole * 1000 + Math.trunc(Number.parseInt(nanoseconds, 16) / 1e6));
}

/** A number that stands for seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its size. */
export function numericTime(number: string): LogTime | undefined {
  const value = Number(number);
  const fitting = UNITS.map((unit) => value * unit).find((at) => at >= EARLIEST && at < LATEST);
  return fitting === undefined ? undefined : inUtc(Math.trunc(fitting));
}

function inUtc(at: number): LogTime | undefined {
  return at >= EARLIEST && at < LATEST ? { at, year: true, offset: 0 } : undefined;
}
