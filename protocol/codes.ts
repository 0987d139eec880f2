/** What client and server say to each other about the codes in a text. */

import type { Place } from "./place";

/** Request: the codes at a position or in a selection; `text` is the selected text, for documents the server does not hold. */
export const codesAtRequest = "smtpLens/codesAt";

/** Parameters of `codesAtRequest`. */
export interface CodesAtParams {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** Answer to `codesAtRequest`: codes in order of appearance, each once, a reply code joined with its enhanced code. */
export type CodesAtResult = readonly string[];

/** Request: the codes in a line that stands in no document, such as one of a terminal. */
export const codesInRequest = "smtpLens/codesIn";

/** Parameters of `codesInRequest`: one line, without its line end. */
export interface CodesInParams {
  readonly text: string;
}

/** Answer to `codesInRequest`: in order, a pair such as `550 5.1.1` as one; UTF-16 columns, `end` exclusive. */
export type CodesInResult = readonly {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** The code's name in the language of the settings. */
  readonly name: string;
}[];
