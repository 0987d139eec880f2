import type { Token } from "./token";

/** What may stand between a reply code and its enhanced code: `550 5.1.1`, `550-5.1.1`, `550_5.1.1`, `550 (#5.1.1`, `550: 5.1.1`. */
const BETWEEN = /^(?:[ _+-]| {2}|: |, ?(?:b['"])?| ?- | \| |["']?[,;|]\s?|\s)["']?[([]?#?$/;

/** Whether an enhanced code of the reply code's class stands right behind it (RFC 2034 section 4). */
export function standsNear(text: string, reply: Token, enhanced: Token): boolean {
  if (reply.kind !== "reply" || enhanced.kind !== "enhanced") return false;
  const gap = enhanced.start - reply.end;
  if (gap < 1 || gap > 6 || reply.value[0] !== enhanced.value[0]) return false;
  return BETWEEN.test(text.slice(reply.end, enhanced.start));
}
