import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../server/src/scan/node/unpack";
import { unpackZstd } from "../../../server/src/scan/node/unpack-zstd";

const MB = 1 << 20;

/** `head -c 8388608 /dev/zero | tr '\0' A | bzip2` */
const bzip2 = "QlpoOTFBWSZTWRWON/EAQEAEgKAAAAQACCAAMMwFKaYBANiAgHi7kinChICscb+I";
/** `head -c 1048576 /dev/zero | tr '\0' A | xz` */
const xz =
  "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj7///ANldACDv+7/+o7Fe5fg/sqomVfhocEFwFQ+N/R5MG4pCtxn0aRhxrmYjiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1Iq9+SVJQAAAAAA9Kn4admJeNgAAfUBgIBAAHmXf0exxGf7AgAAAAAEWVo=";

/** A Zstandard frame of blocks that repeat one byte (RFC 8878, section 3.1.1): four bytes for 128 KB. */
function zstdOf(blocks: number, windowDescriptor: number): Uint8Array {
  const frame = [0x28, 0xb5, 0x2f, 0xfd, 0x00, windowDescriptor];
  for (let block = 1; block <= blocks; block++) {
    const header = (Number(block === blocks) | (1 << 1) | ((128 << 10) << 3)) >>> 0;
    frame.push(header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, 0x41);
  }
  return Uint8Array.from(frame);
}

/** What a sink was handed: in how many pieces, how long the longest was, and all of it. */
function counted() {
  const seen = { pieces: 0, longest: 0, total: 0 };
  const sink = ({ length }: Uint8Array) => {
    seen.pieces++;
    seen.longest = Math.max(seen.longest, length);
    seen.total += length;
  };
  return { seen, sink };
}

// A few kilobytes may unpack to any size: what is handed on at a time must not grow with it.
describe("a file that unpacks to far more than it is", () => {
  it("comes in pieces, by gzip", async () => {
    const { seen, sink } = counted();
    const packed = gzipSync(Buffer.alloc(48 * MB, 0x41));
    expect(packed.length).toBeLessThan(MB / 16);
    await unpack("gzip", [packed], sink);
    expect(seen.total).toBe(48 * MB);
    expect(seen.longest).toBeLessThanOrEqual(MB);
  });

  it("comes in pieces, by Zstandard, whoever unpacks it", async () => {
    const packed = zstdOf(384, 0x38);
    expect(packed.length).toBeLessThan(2000);
    const [own, either] = [counted(), counted()];
    unpackZstd([packed], own.sink);
    await unpack("zstd", [packed], either.sink);
    for (const { seen } of [own, either]) {
      expect(seen.total).toBe(48 * MB);
      expect(seen.longest).toBeLessThanOrEqual(MB);
    }
  });

  it.each([
    ["bzip2", bzip2, 8 * MB],
    ["xz", xz, MB],
  ] as const)("comes in pieces, by %s", async (packing, packed, total) => {
    const { seen, sink } = counted();
    await unpack(packing, [Buffer.from(packed, "base64")], sink);
    expect(seen.total).toBe(total);
    expect(seen.longest).toBeLessThanOrEqual(MB / 4);
  });

  it("is refused where Zstandard asks for a window wider than 128 MiB", () => {
    const { seen, sink } = counted();
    // 2^(10 + exponent): 0x88 asks for 128 MiB, 0x90 for 256 MiB, 0xa0 for 1 GiB, 0xa8 for more than the library can tell.
    unpackZstd([zstdOf(1, 0x88)], sink);
    expect(seen.total).toBe(128 << 10);
    for (const wide of [0x90, 0xa0])
      expect(() => unpackZstd([zstdOf(1, wide)], sink)).toThrow("its window is wider than 128 MiB");
    expect(seen.total).toBe(128 << 10);
    for (const wider of [0xa8, 0xff]) expect(() => unpackZstd([zstdOf(1, wider)], sink)).toThrow();
  });
});
