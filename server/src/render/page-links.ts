/** How a page refers to the pages about other codes. What it is given and answers is Markdown. */
export interface PageLinks {
  /** `text` for the page about a code. */
  explain(code: string, text: string): string;
  /** `text` for the page that compares codes. */
  compare(codes: readonly string[], text: string): string;
}

/** Words only: for readers who have no pages to go to. */
export const withoutLinks: PageLinks = {
  explain: (_code, text) => text,
  compare: (_codes, text) => text,
};

/**
 * Links for a client that asked for them and opens them itself: `smtp-lens:explain?550%205.1.1`,
 * `smtp-lens:compare?550,450`.
 */
export const withLinks: PageLinks = {
  explain: (code, text) => `[${text}](smtp-lens:explain?${encodeURIComponent(code)})`,
  compare: (codes, text) =>
    `[${text}](smtp-lens:compare?${codes.map(encodeURIComponent).join(",")})`,
};
