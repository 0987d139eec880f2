import type { LogDocument } from "../../document/log-document";
import { replyOf } from "../../failures/reply";
import type { FailureRow } from "../../failures/rows";
import type { FollowedFailure } from "../../follow/followed-failure";
import type { FollowedLog } from "../../follow/followed-log";
import { redactedLine } from "../../secrets/redacted";

/** A failure of one of the logs that were asked for. */
export interface ListedFailure {
  readonly uri: string;
  /** Its number among all failures of the log. */
  readonly index: number;
  readonly row: FailureRow;
  /** Its line; secrets are replaced. */
  readonly text: string;
  /** What the other side said, from the code on; it may hold secrets. */
  readonly reply: string;
  /** Where the log is followed, and not a document: whether the file with the line no longer has the name. */
  readonly followed: { readonly isFormer: boolean } | undefined;
}

/** A failure of an open document. */
export class DocumentFailure implements ListedFailure {
  readonly index: number;
  readonly row: FailureRow;
  readonly followed = undefined;
  readonly #document: LogDocument;

  constructor(document: LogDocument, index: number, row: FailureRow) {
    this.#document = document;
    this.index = index;
    this.row = row;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get text(): string {
    return redactedLine(this.#document, this.row.failure.line);
  }

  get reply(): string {
    return replyOf(this.#document, this.row);
  }
}

/** A failure of a followed log. */
export function followedFailure(log: FollowedLog, failure: FollowedFailure): ListedFailure {
  return {
    uri: log.uri,
    index: failure.index,
    get row() {
      return failure.row;
    },
    get text() {
      return failure.text;
    },
    get reply() {
      return failure.reply;
    },
    followed: { isFormer: log.isFormer(failure) },
  };
}
