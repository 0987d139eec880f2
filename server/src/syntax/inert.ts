import { POSTFIX_DAEMON, QUIET_EVENT } from "./formats/postfix-quiet";
import { HOST, TIME } from "./syslog-head";

/**
 * Lines that cannot matter to others: most lines of a big log. Each pattern is narrow on purpose, since all that it
 * admits is skipped without being read; what it does not admit is only slower.
 */

/** A delivery that succeeded, up to what the server said: an address may hold anything. */
const DELIVERED = String.raw`[0-9A-Za-z]{5,23}: to=<[^<>\s\x1b]{1,320}>,(?: orig_to=<[^<>\s\x1b]{1,320}>,)? relay=[^\s,=\x1b]{1,300}, (?:conn_use=\d{1,6}, )?delay=[\d.]{1,12}, delays=[\d.\/]{1,50}, dsn=2\.\d{1,3}\.\d{1,3}, status=sent `;
/** Any text without a number that has the shape of a code of class 4 or 5. */
const NO_FAILURE = String.raw`[^\n\r45\x1b]*(?:[45](?!\d\d(?!\d)|\.\d{1,3}\.\d)[^\n\r45\x1b]*)*`;
/** No time, no mark of a conversation, no attribute stands first. */
const PLAIN = `(?=[a-z]|[0-9A-Za-z]{5,23}: )(?!send attr )(?:${DELIVERED})?${NO_FAILURE}`;
const EXIM = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} ${NO_FAILURE}`;
const HEAD = `${TIME}${HOST}${POSTFIX_DAEMON}`;
const INERT = new RegExp(
  String.raw`(?:${HEAD}(?:${QUIET_EVENT}[^\n\r\x1b]*|${PLAIN})|${EXIM})\r?\n`,
  "y",
);
/** The same in a text without CR and escape, where the rest of a quiet line need not be looked at. */
const INERT_PLAINLY = new RegExp(`${HEAD}(?:${QUIET_EVENT}|${PLAIN}\n)|${EXIM}\n`, "y");
const LINE_FEED = 10;

/** Such lines belong to sessions that begin so, or to the one without a name. */
const SESSION = "postfix";

/**
 * Finds inert lines of a text. Answers, for the column at which a line begins, the column behind its line end if the line
 * has no failing code, belongs to no conversation, reply or bounce, and leaves behind what it found, as long as nothing
 * is remembered of its session. Else 0, as for every line of which that is not sure. Columns are UTF-16.
 */
export function inertLines(text: string): (at: number) => number {
  if (text.includes("\r") || text.includes("\x1b")) return (at) => endOfMatch(INERT, text, at);
  return (at) => {
    const end = endOfMatch(INERT_PLAINLY, text, at);
    return end === 0 || text.charCodeAt(end - 1) === LINE_FEED ? end : text.indexOf("\n", end) + 1;
  };
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Whether what is remembered of a session may make a line matter that is inert by itself. */
export function concernsInert(session: string): boolean {
  return session === "" || session.startsWith(SESSION);
}
