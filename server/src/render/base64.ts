const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** Control characters other than tab and line ends. */
const UNREADABLE = /[^\P{Cc}\t\n\r]/u;
const most = 512;

/**
 * The text behind a Base64 challenge; `undefined` where it is no Base64 or no readable UTF-8 text, such as the binary
 * token of a GSSAPI exchange.
 */
export function decodeBase64(encoded: string): string | undefined {
  if (encoded.length > most || encoded.length % 4 !== 0 || !BASE64.test(encoded)) return undefined;
  const bytes = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return UNREADABLE.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
