/** How a file holds its text. */
export type Packing = "plain" | "gzip" | "bzip2" | "xz" | "zstd";

/** So many bytes of a file say what it is. */
export const SNIFFED = 8000;

/** How each packing begins, in hexadecimal digits. */
const SIGNS: readonly (readonly [Packing, RegExp])[] = [
  ["gzip", /^1f8b08/],
  // `BZh`, the size of its blocks, and the sign of a block or of the end.
  ["bzip2", /^425a683[1-9](?:314159265359|177245385090)/],
  ["xz", /^fd377a585a00/],
  // A frame of others' data may come first (RFC 8878 section 3.1.2).
  ["zstd", /^(?:28b52ffd|5[0-9a-f]2a4d18)/],
];

/** How a file is packed, by its first bytes: its name says nothing. */
export function packingOf(start: Uint8Array): Packing {
  const digits = Array.from(start.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0"));
  const begin = digits.join("");
  return SIGNS.find(([, sign]) => sign.test(begin))?.[0] ?? "plain";
}

/** The encoding of a text that begins so; UTF-16 needs a byte order mark. */
export function encodingOf(start: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Whether the first bytes of a file, once unpacked, are text: a NUL is none, but in UTF-16. */
export function isText(start: Uint8Array): boolean {
  return encodingOf(start) !== "utf-8" || !start.subarray(0, SNIFFED).includes(0);
}
