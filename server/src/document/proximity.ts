import type { Token } from "../syntax/token";

const mostBetween = 4;

/** Whether an enhanced code stands right behind a reply code on its line: `550 5.1.1`, `550-5.1.1`, `550 (#5.1.1`. */
export function standsBehind(reply: Token, enhanced: Token): boolean {
  const gap = enhanced.start - reply.end;
  return reply.kind === "reply" && enhanced.kind === "enhanced" && gap > 0 && gap <= mostBetween;
}
