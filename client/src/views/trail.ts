import type { Trail } from "../../../protocol/webview/page";
import { isCodes } from "../codes";

/** Older entries are forgotten. */
const longest = 50;

/** Nothing shown yet. */
export const noTrail: Trail = { entries: [], at: -1 };

/** The codes of the page that is shown. */
export function codesAt(trail: Trail): readonly string[] | undefined {
  return trail.entries[trail.at]?.codes;
}

/** The trail after another page was opened: what lay ahead is gone. Opening the page that is shown changes nothing. */
export function opened(trail: Trail, codes: readonly string[]): Trail {
  const before = trail.entries.slice(0, trail.at + 1);
  const last = before.at(-1);
  if (last !== undefined && last.codes.join() === codes.join()) return trail;
  const id = 1 + Math.max(0, ...trail.entries.map((entry) => entry.id));
  const entries = [...before, { id, codes }].slice(-longest);
  return { entries, at: entries.length - 1 };
}

/** The trail one page back (-1) or forward (1); `undefined` where there is none. */
export function moved(trail: Trail, by: -1 | 1): Trail | undefined {
  const at = trail.at + by;
  return at in trail.entries ? { ...trail, at } : undefined;
}

/** Reads a trail that was kept over a reload; `undefined` for anything else. */
export function readTrail(state: unknown): Trail | undefined {
  const kept = (state as { trail?: Partial<Trail> } | null | undefined)?.trail;
  const { entries, at } = kept ?? {};
  if (!Array.isArray(entries) || typeof at !== "number" || !(at in entries)) return undefined;
  const sound = entries.every((entry) => Number.isInteger(entry?.id) && isCodes(entry.codes));
  return sound ? { entries, at } : undefined;
}
