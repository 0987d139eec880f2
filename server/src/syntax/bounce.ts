import type { Memory, Read } from "./format";
import { type Besides, readAs } from "./read";
import type { Bounce } from "./reading";
import type { Token } from "./token";

/** Name under which the formats of a bounce's words share what they remember, since one bounce may need several. */
export const BOUNCE = "bounce";

/** What is remembered in the message that a bounce brings back: up to a known boundary, or by its own boundaries. */
export const RETURNED = "returned ";
/** As `RETURNED`, where no boundary is known. */
export const UNBOUNDED = "original";

/** The longest address: RFC 5321 section 4.5.3.1 allows a path of 256 octets, practice a little more. */
const LONGEST_ADDRESS = 320;
const ADDRESS = /^[^\s<>()[\],;:"]{1,200}@[^\s<>()[\],;:"@]{1,200}$/;

/** The reading of a bounce's line. */
export function bounceAs(
  format: string,
  tokens: readonly Token[],
  bounce: Bounce,
  besides: Besides = {},
): Read {
  const { reading, ...rest } = readAs(format, tokens, besides);
  return { reading: { ...reading, bounce }, ...rest };
}

/** A bounce's part with whose mail failed, where that is known. */
export function partOf(part: Bounce["part"], recipient: string | undefined): Bounce {
  return recipient === undefined || recipient === "" ? { part } : { part, recipient };
}

/** Whether the word is a mail address and nothing else. */
export function isAddress(word: string): boolean {
  return word.length <= LONGEST_ADDRESS && ADDRESS.test(word);
}

/** Whether the line stands in the message that a bounce brings back, so that it is no format's but that message's. */
export function isReturned(memory: Memory | undefined): boolean {
  return memory?.startsWith(RETURNED) === true || memory?.startsWith(UNBOUNDED) === true;
}
