import { expect, it } from "vitest";
import { encodingOf, isText, packingOf } from "../../../server/src/scan/sniff";

it.each([
  ["gzip", [0x1f, 0x8b, 8, 0]],
  ["bzip2", [...Buffer.from("BZh9"), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
  ["bzip2", [...Buffer.from("BZh1"), 0x17, 0x72, 0x45, 0x38, 0x50, 0x90]],
  ["xz", [0xfd, ...Buffer.from("7zXZ"), 0]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["zstd", [0x50, 0x2a, 0x4d, 0x18]],
  ["plain", [...Buffer.from("BZh9 is a queue id")]],
  ["plain", [0x60, 0x2a, 0x4d, 0x18]],
  ["plain", [0x1f]],
  ["plain", []],
])("knows %s by its first bytes", (packing, bytes) => {
  expect(packingOf(Uint8Array.from(bytes))).toBe(packing);
});

it("takes a NUL for a sign of no text, but not in UTF-16 with a byte order mark", () => {
  expect(isText(Buffer.from("550 5.1.1\n"))).toBe(true);
  expect(isText(Buffer.from("550\u0000"))).toBe(false);
  expect(isText(new Uint8Array(9000).fill(65, 0, 8000))).toBe(true);
  expect(isText(Buffer.from("\ufeff550", "utf16le"))).toBe(true);
  expect(encodingOf(Buffer.from("\ufeff550", "utf16le"))).toBe("utf-16le");
  expect(encodingOf(Uint8Array.from([0xfe, 0xff, 0, 53]))).toBe("utf-16be");
});
