import type { PageState, Trail } from "../../../protocol/webview/page";
import { host } from "../host";

/** What was kept of the page; empty where nothing was. */
function kept(): Partial<PageState> {
  return (host.getState() ?? {}) as Partial<PageState>;
}

/** Keeps the trail, and of the places only those of its entries. */
export function keepTrail(trail: Trail): void {
  const scrolled = kept().scrolled ?? {};
  const places = trail.entries.map(({ id }) => [id, scrolled[id] ?? 0] as const);
  host.setState({ trail, scrolled: Object.fromEntries(places) } satisfies PageState);
}

/** Keeps how far an entry is scrolled, in pixels. */
export function keepScrolled(id: number, pixels: number): void {
  const { trail, scrolled } = kept();
  if (trail !== undefined)
    host.setState({ trail, scrolled: { ...scrolled, [id]: pixels } } satisfies PageState);
}

/** How far an entry was scrolled, in pixels. */
export function scrolledTo(id: number): number {
  return kept().scrolled?.[id] ?? 0;
}
