/** What stands behind the name of a compressed file. */
const PACKED = /\.(?:gz|bz2|xz|zst)$/i;
/** `mail.log.10`, `mainlog.02`, `mail.log-20261120`, `mail.log.2026-11-20`, `maillog-20261120-1700000000`. */
const ROTATED = /^(.+?)[._-](\d{4}-?\d{2}-?\d{2}(?:[._-]?\d+)*|\d{1,3})$/;

/** The name of a log without what its rotation added, and its place among those of that name: the oldest is the least. */
interface Rotation {
  readonly base: string;
  readonly order: readonly [kind: number, age: number, rest: string];
}

/** Compares names of files in one folder: by name, and rotated logs of one name in order of time, the oldest first. */
export function byTime(a: string, b: string): number {
  const [one, other] = [rotationOf(a), rotationOf(b)];
  return (
    compare(one.base, other.base) ||
    compare(one.order[0], other.order[0]) ||
    compare(one.order[1], other.order[1]) ||
    compare(one.order[2], other.order[2]) ||
    compare(a, b)
  );
}

/** A log that is numbered is the older the higher its number; dated ones come before those, the one being written last. */
function rotationOf(name: string): Rotation {
  const own = name.replace(PACKED, "");
  const [, base, mark = ""] = ROTATED.exec(own) ?? [];
  if (base === undefined) return { base: own, order: [2, 0, ""] };
  if (mark.length <= 3) return { base, order: [1, -Number(mark), mark] };
  const digits = mark.replace(/\D/g, "");
  return { base, order: [0, Number(digits.slice(0, 8)), digits] };
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
