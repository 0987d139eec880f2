import type { Topic } from "./evidence-of-mail";

/** So much evidence is enough. */
export const ENOUGH = 8;

/** What is known around a line's numbers. */
export interface Surroundings {
  readonly text: string;
  readonly topic: Topic;
  /** Whether one of the lines just above had a code. */
  readonly expected: boolean;
  /** The reply code that the line above ended with a hyphen, so that it goes on here. */
  readonly open: string | undefined;
  /** Whether one of the lines just above spoke another protocol. */
  readonly other: boolean;
}

/** The beginning of a line with nothing before the number but marks, and at most two names with a colon or bracket. */
export const HEAD =
  /^[\s\W\d]{0,24}(?:[A-Za-z][\w ./-]{0,24}[:>\])]{1,2}[\s"'(]{0,4}){0,2}(?:[<>|*~-]{1,4}\s{0,2})?$/;

/** Words right behind a number, or an enhanced code. */
export const FOLLOWED_BY_TEXT =
  /^[ _-]{1,2}(?!\w{1,30}=)["'(<[]?(?:[A-Za-zÀ-ÿ<(#*]|[245]\.\d{1,3}\.\d)/;
