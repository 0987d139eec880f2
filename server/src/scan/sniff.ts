/** How a file holds its text. */
export type Packing = "plain" | "gzip" | "bzip2" | "xz" | "zstd";

/** So many bytes of a file say what it is. */
export const SNIFFED = 8000;

/** The bytes with which a packing begins; of bzip2 the fourth is the size of its blocks. */
const SIGNS: readonly (readonly [Packing, readonly (number | undefined)[]])[] = [
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["bzip2", [0x42, 0x5a, 0x68, undefined, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
  ["bzip2", [0x42, 0x5a, 0x68, undefined, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  // A frame for others' data may come first (RFC 8878 section 3.1.2).
  ["zstd", [undefined, 0x2a, 0x4d, 0x18]],
];

/** How a file is packed, by its first bytes: its name says nothing. */
export function packingOf(start: Uint8Array): Packing {
  const found = SIGNS.find(([, sign]) => sign.every((byte, at) => matches(byte, start[at])));
  return found?.[0] ?? "plain";
}

function matches(byte: number | undefined, own: number | undefined): boolean {
  return byte === undefined ? own !== undefined : byte === own;
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
