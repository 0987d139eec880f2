import type { Finder, Found } from "./found";

const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(String.raw`(?<![\w.])(?:${OCTET}\.){3}${OCTET}(?![\w]|\.\d)`, "g");
/** Runs that may be an IPv6 address (RFC 4291 section 2.2); what stands before it may be the tag of RFC 5321 section 4.1.3. */
const V6 = /(?<![\w.:]|::)(?:IPv6:)?([0-9A-Fa-f:]{2,45})(?![\w:])/dg;
const GROUPS = 8;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;

/** IPv4 addresses. */
export const ipv4: Finder = (text) =>
  Array.from(text.matchAll(V4), ({ index, 0: whole }) => found(index, index + whole.length));

/** IPv6 addresses; of one that ends in an IPv4 address nothing, since that one is found by itself. */
export const ipv6: Finder = (text) => {
  if (!text.includes(":")) return [];
  return Array.from(text.matchAll(V6)).flatMap(({ indices, 1: run = "" }) => {
    const span = indices?.[1];
    if (span === undefined || text.charAt(span[1]) === "." || !isIpv6(run)) return [];
    return [found(span[0], span[1])];
  });
};

function found(start: number, end: number): Found {
  return { kind: "ip", start, end };
}

/** Whether the run is an address: eight groups, or fewer around one `::`; a time has neither. */
function isIpv6(run: string): boolean {
  const halves = run.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => GROUP.test(group))) return false;
  return halves.length === 2
    ? groups.length > 0 && groups.length < GROUPS
    : groups.length === GROUPS;
}
