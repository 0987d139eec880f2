/** What the explanation and comparison page and the extension say to each other. Types only. */

/** Where the user is among the pages that were shown, as the page keeps it for the extension. */
export interface Trail {
  readonly entries: readonly TrailEntry[];
  /** Index of the entry that is shown. */
  readonly at: number;
}

/** One page that was shown. */
export interface TrailEntry {
  /** Unlike that of any other entry of the trail. */
  readonly id: number;
  readonly codes: readonly string[];
}

/** To the page: shows another page, or the same one in other words. */
export interface ShowMessage {
  readonly type: "show";
  /** What the Markdown was rendered to; the page takes over only what it knows. */
  readonly html: string;
  readonly language: string;
  readonly trail: Trail;
  /** Whether one more code can be compared. */
  readonly canCompare: boolean;
}

/** To the page: something was done that cannot be seen. */
export interface DoneMessage {
  readonly type: "done";
  readonly text: string;
}

/** All that the page is told. */
export type ToPage = ShowMessage | DoneMessage;

/**
 * All that the page says: it listens, the user goes one page back or forward, follows a link to the page about these
 * codes, wants another code beside those shown, or the text of the page.
 */
export type FromPage =
  | { readonly type: "ready" | "back" | "forward" | "compare" | "copy" }
  | { readonly type: "open"; readonly codes: readonly string[] };

/** What the page keeps while it is not shown, and over a reload of the window. */
export interface PageState {
  readonly trail: Trail;
  /** Pixels from the top, by the entry's id. */
  readonly scrolled: Readonly<Record<string, number>>;
}
