import { skipBlanks } from "../characters";
import type { Speech } from "../reading";
import { isLineEnd } from "./commands";

const BASE64 = /[A-Za-z0-9+/]+={0,2}/y;

/**
 * Where the server's challenge stands in the line of a 334 (RFC 4954 section 4: Base64), if it has one. Nothing but the
 * server's word may ever be decoded: what the client answers is a secret.
 */
export function challengeSpan(
  line: string,
  speech: Speech | undefined,
): { readonly start: number; readonly end: number } | undefined {
  if (speech?.by !== "server" || speech.code !== "334") return undefined;
  const start = skipBlanks(line, speech.text, line.length);
  BASE64.lastIndex = start;
  if (!BASE64.test(line)) return undefined;
  const end = BASE64.lastIndex;
  return (end - start) % 4 === 0 && isLineEnd(line, end) ? { start, end } : undefined;
}
