import { POSTFIX_DAEMON, QUIET_EVENT } from "./formats/postfix-quiet";
import type { Reading } from "./reading";
import { HOST, TIME } from "./syslog-head";

const SPACE = 32;
/** Behind the day, where Exim puts a space and RFC 3339 a letter. */
const DAY_END = "2026-11-21".length;

/** A line that holds no code, whatever follows its beginning, and what its format reads of it. */
interface Quiet {
  readonly pattern: RegExp;
  readonly reading: Reading;
}

const postfix: Quiet = {
  pattern: new RegExp(`${TIME}${HOST}${POSTFIX_DAEMON}${QUIET_EVENT}`, "y"),
  reading: { format: "postfix", tokens: [] },
};

/** Only what stands in quotes is a server's in a line on a delivery. */
const exim: Quiet = {
  pattern:
    /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:[a-zABHJ-MO-SX-Z0-9][0-9A-Za-z]{5}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} (?:<= |Completed|=> [^"]*$)|no host name found for IP address )/y,
  reading: { format: "exim", tokens: [] },
};

/**
 * What is read of the commonest lines of big logs, which hold no code, where nothing is remembered of a session: the
 * answer of the layers and formats, in a fifth of their time. `undefined` for any other line.
 */
export function quietReading(line: string): Reading | undefined {
  const { pattern, reading } = line.charCodeAt(DAY_END) === SPACE ? exim : postfix;
  pattern.lastIndex = 0;
  return pattern.test(line) ? reading : undefined;
}
