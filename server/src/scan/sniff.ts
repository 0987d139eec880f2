/** How a file holds its text. */
export type Packing = "plain" | "gzip" | "bzip2" | "xz" | "zstd";

/** So many bytes of a file say what it is. */
export const SNIFFED = 8000;

/** How each packing begins; of bzip2 the fourth byte is the size of its blocks, and what follows begins a block or the end. */
const SIGNS: readonly (readonly [Packing, RegExp])[] = [
  ["gzip", /^\x1f\x8b\x08/],
  ["bzip2", /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/],
  ["xz", /^\xfd7zXZ\0/],
  // A frame of others' data may come first (RFC 8878 section 3.1.2).
  ["zstd", /^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/],
];

/** How a file is packed, by its first bytes: its name says nothing. */
export function packingOf(start: Uint8Array): Packing {
  const begin = String.fromCharCode(...start.subarray(0, 10));
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
