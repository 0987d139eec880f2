import { l10n } from "vscode";
import type { FollowState } from "../../../protocol/messages";
import { numberText } from "../number-text";

const megabyte = 1024 * 1024;

/** How many failures were read. */
export function failuresOf({ permanent, transient }: FollowState): number {
  return permanent + transient;
}

/** Says that a log is followed. */
export function followingText(name: string, failures: string): string {
  return l10n.t("Following {0} · failures: {1}", name, failures);
}

/** Says that it is not any more. */
export function overText(name: string, failures: string): string {
  return l10n.t("No longer following {0} · failures: {1}", name, failures);
}

/** How far a log was read: `120 of 340 MB, failures: 12`. */
export function readingText(state: FollowState): string {
  const [read, size] = [state.read, state.size].map((bytes) => numberText(whole(bytes)));
  return l10n.t(
    "{0} of {1} MB, failures: {2}",
    read ?? "",
    size ?? "",
    numberText(failuresOf(state)),
  );
}

/** The same as a share from 0 to 1. */
export function reachedShare({ read, size }: FollowState): number {
  return size === 0 ? 1 : read / size;
}

/** Which failures of which log are shown no longer or are all there is; empty where there is nothing to say. */
export function olderText(older: number): string {
  return older === 0 ? "" : l10n.t("Older failures, no longer listed: {0}.", numberText(older));
}

function whole(bytes: number): number {
  return Math.round(bytes / megabyte);
}
