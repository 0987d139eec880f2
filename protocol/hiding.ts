/** What client and server say to each other about failures that are not shown. */

import type { Place } from "./place";

/** Request: which failure could be hidden at a position. Answers `HidingResult`, or `null` where no code of a failure stands. */
export const hidingRequest = "smtpLens/hiding";

/** Parameters of `hidingRequest`. */
export interface HidingParams {
  readonly uri: string;
  readonly position: Place;
}

/** Answer to `hidingRequest`: the failure's code, and its recipient's domain where the log names one. */
export interface HidingResult {
  readonly code: string;
  readonly domain?: string;
}

/** An entry of the setting `smtpLens.hide`, and argument of the commands `smtpLens.hide` and `smtpLens.showHidden`. */
export interface HiddenEntry extends HidingResult {
  /** The file's URI, or the end of its path. */
  readonly file?: string;
}
