/** The time that a line of syslog begins with, as source of a pattern: RFC 3164 section 4.1.2, or RFC 3339 as rsyslog writes it. */
export const TIME = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) `;
/** The host after it. */
export const HOST = String.raw`[A-Za-z0-9][\w.-]{0,200} `;
