import { quietEvents } from "./formats/postfix-quiet";

/**
 * Lines that cannot matter to others: most lines of a big log. Each pattern is narrow on purpose, since all that it
 * admits is skipped without being read; what it does not admit is only slower.
 */

/** RFC 3164 section 4.1.2, or RFC 3339 as rsyslog writes it, and a host. */
const SYSLOG = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) [A-Za-z0-9][\w.-]{0,200} `;
const POSTFIX = String.raw`postfix(?:-\w{1,30})?\/(?:(?:submissions?|smtps)\/)?(?:smtpd?|qmgr|cleanup|lmtp|bounce|local|pipe|virtual|error|discard|retry|pickup|postscreen|anvil|scache|verify|tlsproxy|dnsblog)\[\d{1,9}\]: `;
const QUIET = String.raw`(?:[0-9A-Za-z]{5,23}: )?(?:${quietEvents.join("|")})[^\n\r\x1b]*`;
/** Any text without a number that has the shape of a code of class 4 or 5. */
const NO_FAILURE = String.raw`[^\n\r45\x1b]*(?:[45](?!\d\d(?!\d)|\.\d{1,3}\.\d)[^\n\r45\x1b]*)*`;
/** No time, no mark of a conversation, no attribute stands first. */
const PLAIN = `(?=[a-z]|[0-9A-Za-z]{5,23}: )(?!send attr )${NO_FAILURE}`;
const EXIM = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} ${NO_FAILURE}`;
const INERT = new RegExp(
  String.raw`(?:${SYSLOG}${POSTFIX}(?:${QUIET}|${PLAIN})|${EXIM})\r?\n`,
  "y",
);

/** Such lines belong to sessions that begin so, or to the one without a name. */
const SESSION = "postfix";

/**
 * Whether the line that begins at a UTF-16 column of a text, and ends with a line end, has no failing code, belongs to
 * no conversation, reply or bounce, and leaves behind what it found, as long as nothing is remembered of its session.
 * Never true of a line of which that is not sure.
 */
export function isInertAt(text: string, at: number): boolean {
  INERT.lastIndex = at;
  return INERT.test(text);
}

/** Whether what is remembered of a session may make a line matter that is inert by itself. */
export function concernsInert(session: string): boolean {
  return session === "" || session.startsWith(SESSION);
}
