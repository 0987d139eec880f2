/** The time of a line. */
export interface LogTime {
  /** Milliseconds since 1970; where the line names no zone as if it were UTC, where it names no year in the year 2000. */
  readonly at: number;
  /** Whether the line names the year. */
  readonly year: boolean;
  /** The zone's minutes east of UTC; `undefined` where the line names none. */
  readonly offset: number | undefined;
}

/** A leap year, so that 29 February is there. */
const NO_YEAR = 2000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What journalctl writes for three of them in a German locale. */
const ABROAD: Readonly<Record<string, string>> = { mai: "may", okt: "oct", dez: "dec" };
/** RFC 5322 section 4.3's names, and those of western Europe; minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const DAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?";
const MONTH = "(?<month>[A-Z][a-z]{2})";
const CLOCK = String.raw`(?<clock>\d{1,2}:\d\d:\d\d)(?:[.,:](?<fraction>\d{1,9}))?(?: ?(?<half>[AP]M))?`;
const ZONE = `(?: ?(?<zone>[+-]\\d\\d:?\\d\\d|${Object.keys(ZONES).join("|")}|(?<=\\d)z)(?!\\w))?`;
const FULL = [
  // ISO 8601, RFC 3339 (whose T and Z may be small), Exim, and the same with slashes or dots.
  String.raw`(?<year>\d{4})(?<separator>[-/.])(?<month>\d\d)\k<separator>(?<day>\d\d)[ Tt]`,
  // RFC 5322, Common Log Format.
  String.raw`(?<day>\d{1,2})[/ -]${MONTH}[/ -](?<year>\d{4})[ :T]`,
].map((date) => `${DAY}${date}${CLOCK}${ZONE}`);
const FORMS = [
  ...FULL,
  // RFC 3164 and its variants with a year, asctime.
  `${DAY}${MONTH} (?<day>[ \\d]?\\d)(?:,? (?<year>\\d{4}))?,? ${CLOCK}${ZONE}(?: (?<late>\\d{4})(?![\\d.]))?`,
  // journalctl's `short-full` is ISO behind a weekday; this is the day first, or with slashes the month first.
  String.raw`(?<first>\d{1,2})(?<separator>[-/.])(?<second>\d{1,2})\k<separator>(?<year>\d{4}|\d\d),?\s${CLOCK}${ZONE}`,
].map((form) => new RegExp(form, "y"));
const WITHIN = FULL.map((form) => new RegExp(`(?<![\\w.:-])${form}`));

type Groups = Readonly<Record<string, string | undefined>>;

/** The time in any of the written forms at a column. */
export function timeAt(text: string, at: number): LogTime | undefined {
  for (const form of FORMS) {
    form.lastIndex = at;
    const found = form.exec(text)?.groups;
    if (found !== undefined) return timeFrom(found);
  }
  return undefined;
}

/** The first time in a text whose date is written in full. */
export function timeWithin(text: string): LogTime | undefined {
  for (const form of WITHIN) {
    const found = form.exec(text)?.groups;
    if (found !== undefined) return timeFrom(found);
  }
  return undefined;
}

function timeFrom(found: Groups): LogTime | undefined {
  const date = found["first"] === undefined ? namedDate(found) : numericDate(found);
  const clock = clockOf(found);
  if (date === undefined || clock === undefined) return undefined;
  const year = found["year"] ?? found["late"];
  const offset = offsetOf(found["zone"]);
  const at = Date.UTC(fullYear(year), date.month - 1, date.day) + clock - (offset ?? 0) * 60_000;
  return { at, year: year !== undefined, offset };
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

function namedDate(found: Groups): MonthAndDay | undefined {
  return valid({ month: monthOf(found["month"] ?? ""), day: Number(found["day"]) });
}

/** With dots or hyphens the day comes first; slashes with a short year are America's, with a long one the figures tell. */
function numericDate(found: Groups): MonthAndDay | undefined {
  const [first, second] = [Number(found["first"]), Number(found["second"])];
  const dayFirst = { month: second, day: first };
  if (found["separator"] !== "/") return valid(dayFirst);
  const monthFirst = valid({ month: first, day: second });
  if (found["year"]?.length === 2) return monthFirst;
  const other = valid(dayFirst);
  return monthFirst === undefined || other === undefined ? (monthFirst ?? other) : undefined;
}

function valid(date: MonthAndDay): MonthAndDay | undefined {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : undefined;
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const name = text.toLowerCase();
  return MONTHS.indexOf(ABROAD[name] ?? name) + 1;
}

/** Milliseconds since midnight. */
function clockOf(found: Groups): number | undefined {
  const [hour = 0, minute = 0, second = 0] = (found["clock"] ?? "").split(":").map(Number);
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const half = found["half"];
  const hours = half === undefined ? hour : (hour % 12) + (half === "PM" ? 12 : 0);
  const fraction = Number((found["fraction"] ?? "").padEnd(3, "0").slice(0, 3));
  return ((hours * 60 + minute) * 60 + second) * 1000 + fraction;
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return NO_YEAR;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
