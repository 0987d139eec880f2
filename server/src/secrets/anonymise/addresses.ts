import type { Found } from "./found";

const LOCAL = String.raw`[A-Za-z0-9.!#$%*+=^_~\u0080-\uffff-]`;
const DOMAIN = String.raw`[A-Za-z0-9\u0080-\uffff](?:[\w.\u0080-\uffff-]{0,253}[A-Za-z0-9\u0080-\uffff])?`;
/** RFC 5321 section 4.1.2 and RFC 6531, without the signs that logs put around an address or that only quoting allows. */
const ADDRESS = new RegExp(`(?<!${LOCAL})(${LOCAL}{1,320})@(${DOMAIN})`, "gu");
/** `to=bob@example.net`: the name of a field; what VERP, SRS and BATV put before an equals sign is no plain word. */
const FIELD = /^[A-Za-z_-]{1,24}=/;

/** An address and its parts. */
export interface Address extends Found {
  readonly local: string;
  readonly domain: string;
}

/** The mail addresses of a line. */
export function addresses(text: string): Address[] {
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: whole, 1: all = "", 2: domain = "" }) => {
    const field = FIELD.exec(all)?.[0].length ?? 0;
    const local = all.slice(field);
    return {
      kind: "address" as const,
      start: index + field,
      end: index + whole.length,
      local,
      domain,
    };
  }).filter(({ local }) => local !== "");
}
