import type { Token } from "./token";

/** So many columns may lie between the codes of one reply that a format has found. */
const MOST_BETWEEN = 4;

/** Whether an enhanced code that a format has found stands right behind a reply code that it has found: `550 5.1.1`, `550-5.1.1`, `550 (#5.1.1`. */
export function standsBehind(reply: Token, enhanced: Token): boolean {
  const gap = enhanced.start - reply.end;
  return reply.kind === "reply" && enhanced.kind === "enhanced" && gap > 0 && gap <= MOST_BETWEEN;
}

/** What may stand between a reply code and its enhanced code: `550 5.1.1`, `550-5.1.1`, `550_5.1.1`, `550 (#5.1.1`, `550: 5.1.1`. */
const BETWEEN = /^(?:[ _+-]| {2}|: |, ?(?:b['"])?| ?- | \| |["']?[,;|]\s?|\s)["']?[([]?#?$/;

/** Whether a number that may be an enhanced code stands right behind one that may be a reply code, and is of its class (RFC 2034 section 4). */
export function standsNear(text: string, reply: Token, enhanced: Token): boolean {
  if (reply.kind !== "reply" || enhanced.kind !== "enhanced") return false;
  const gap = enhanced.start - reply.end;
  if (gap < 1 || gap > 6 || reply.value[0] !== enhanced.value[0]) return false;
  return BETWEEN.test(text.slice(reply.end, enhanced.start));
}
