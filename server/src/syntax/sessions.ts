/** What is kept of one session, with what is kept of those heard longer ago; of a session, one entry at most. */
export interface OfSession<Entry> {
  readonly session: string;
  readonly older: Entry | undefined;
}

/** So many sessions may be open at once; of more, those heard longest ago are forgotten. */
export const MOST_SESSIONS = 16;

/** What is kept of a session. */
export function entryOf<Entry extends OfSession<Entry>>(
  newest: Entry | undefined,
  session: string,
): Entry | undefined {
  let entry = newest;
  while (entry !== undefined && entry.session !== session) entry = entry.older;
  return entry;
}

/** Whether two lists hold the same sessions in the same order, with entries that `same` holds for alike. */
export function sameEntries<Entry extends OfSession<Entry>>(
  a: Entry | undefined,
  b: Entry | undefined,
  same: (one: Entry, other: Entry) => boolean,
): boolean {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === undefined || other === undefined) return false;
    if (one.session !== other.session || !same(one, other)) return false;
    [one, other] = [one.older, other.older];
  }
  return true;
}

/** The entries but those of the sessions that go, at most `most`; the same object where nothing goes. */
export function without<Entry extends OfSession<Entry>>(
  newest: Entry | undefined,
  going: readonly string[],
  most: number,
): Entry | undefined {
  if (newest === undefined || most === 0) return undefined;
  if (going.includes(newest.session)) return without(newest.older, going, most);
  const older = without(newest.older, going, most - 1);
  return older === newest.older ? newest : { ...newest, older };
}
