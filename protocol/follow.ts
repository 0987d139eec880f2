/** What client and server say to each other about logs that are followed as they grow. */

/**
 * Request: follows a log by its `file:` URI, `FollowParams` → `FollowState`, as soon as what is there already was read.
 * Meanwhile and from then on the server tells `followedNotification`. Fails with the code InvalidParams where that cannot
 * be done; the message says why. A cancelled request ends following. Only a server that says
 * `experimental.smtpLens.disk` in its capabilities can follow.
 */
export const followRequest = "smtpLens/follow";

/** Request: ends following a log and forgets its failures, `UnfollowParams` → `null`. */
export const unfollowRequest = "smtpLens/unfollow";

/** Notification of the server, a few times a second at most: `FollowState`. */
export const followedNotification = "smtpLens/followed";

/** Parameters of `followRequest`. */
export interface FollowParams {
  readonly uri: string;
  /** Passes over what is there already, and tells only of what comes. */
  readonly fromNow?: boolean;
  /** The `resume` of the last state that another server told: goes on there, if the file is the same. */
  readonly resume?: unknown;
}

/** Parameters of `unfollowRequest`. */
export interface UnfollowParams {
  readonly uri: string;
}

/** How it stands with a followed log. */
export interface FollowState {
  readonly uri: string;
  /** `reading` until all that was there was read; `ended` when nothing follows any more. */
  readonly phase: "reading" | "following" | "ended";
  /** How much of the file was read, and its size when that began or more; in bytes. */
  readonly read: number;
  readonly size: number;
  /** Lines of the file that were read. */
  readonly lines: number;
  /** Failures so far, without those that the setting `smtpLens.hide` hides. */
  readonly permanent: number;
  readonly transient: number;
  readonly hidden: number;
  /** How many of all those are too old to be listed. */
  readonly older: number;
  /** How often another file took the name, or it was emptied. */
  readonly renewals: number;
  /** The latest failure in words; plain text. */
  readonly latest?: string;
  /** Why it ended, in the language of the server. */
  readonly message?: string;
  /** To be handed to the next server; whatever is in it is the server's. */
  readonly resume?: unknown;
}
