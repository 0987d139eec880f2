/** A line of one of the files that a report is about; 0-based. */
export interface Place {
  /** Index of the file in the report. */
  readonly file: number;
  readonly line: number;
}

/** So many places of a row are kept; of the others only the number. */
export const MOST_PLACES = 10;

/** Failures of one kind: how many, and where the first of them stand. */
export interface Count {
  permanent: number;
  transient: number;
  readonly places: Place[];
}

/** No failures yet. */
export function noCount(): Count {
  return { permanent: 0, transient: 0, places: [] };
}

/** Adds one failure. */
export function countFailure(count: Count, permanent: boolean, place: Place): void {
  if (permanent) count.permanent++;
  else count.transient++;
  if (count.places.length < MOST_PLACES) count.places.push(place);
}

/** Where the places of a part stand in the whole: in which file, and so many lines further down. */
export interface Moved {
  readonly file: number;
  readonly lines: number;
}

/** Adds the failures of another count. */
export function addCount(count: Count, other: Count, moved?: Moved): void {
  count.permanent += other.permanent;
  count.transient += other.transient;
  for (const place of other.places) {
    if (count.places.length === MOST_PLACES) return;
    count.places.push(moved === undefined ? place : movedBy(place, moved));
  }
}

/** The count of a key, which is none at first. */
export function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const count = noCount();
  counts.set(key, count);
  return count;
}

function movedBy({ line }: Place, { file, lines }: Moved): Place {
  return { file, line: line + lines };
}

/** Forgets where they stand. */
export function forgetPlaces({ places }: Count): void {
  places.length = 0;
}

/** How many failures it is. */
export function totalOf({ permanent, transient }: Omit<Count, "places">): number {
  return permanent + transient;
}
