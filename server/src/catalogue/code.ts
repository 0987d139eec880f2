import { factsTable } from "./data";

/** A reply code, an enhanced status code, or both as they stand together in a reply; at least one is there. */
export interface Code {
  readonly reply?: string;
  readonly enhanced?: string;
}

const SHAPE =
  /^([1-6]\d\d)$|^([245]\.[0-7]\.\d{1,3})$|^([2-5]\d\d)[ -] ?#?([245]\.[0-7]\.\d{1,3})$/;

/**
 * Reads `550`, `5.1.1`, `550 5.1.1` or `550-5.1.1`; `undefined` for anything else. First digits and classes are those
 * of RFC 5321 section 4.2.1 and RFC 3463 section 2, subjects those of RFC 3463 section 3.
 */
export function parseCode(text: string): Code | undefined {
  const match = SHAPE.exec(text.trim());
  if (match === null) return undefined;
  const reply = match[1] ?? match[3];
  if (reply !== undefined && !isReplyCode(reply)) return undefined;
  const enhanced = match[2] ?? match[4];
  return {
    ...(reply === undefined ? {} : { reply }),
    ...(enhanced === undefined ? {} : { enhanced }),
  };
}

/** Numbers with another first digit are none, but the catalogue explains some that programs print as if they were. */
function isReplyCode(code: string): boolean {
  return /^[2-5]/.test(code) || code in factsTable().replies;
}

/** `550 5.1.1`, `550` or `5.1.1`. */
export function formatCode({ reply, enhanced }: Code): string {
  if (reply === undefined) return enhanced ?? "";
  return enhanced === undefined ? reply : `${reply} ${enhanced}`;
}
