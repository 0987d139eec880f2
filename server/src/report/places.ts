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

/** Adds the failures of another count. */
export function addCount(count: Count, other: Count): void {
  count.permanent += other.permanent;
  count.transient += other.transient;
  count.places.push(...other.places.slice(0, MOST_PLACES - count.places.length));
}

/** Forgets where they stand. */
export function forgetPlaces({ places }: Count): void {
  places.length = 0;
}

/** How many failures it is. */
export function totalOf({ permanent, transient }: Count): number {
  return permanent + transient;
}
