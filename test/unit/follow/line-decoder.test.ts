import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineDecoder } from "../../../server/src/follow/line-decoder";
import { encodingOf } from "../../../server/src/scan/sniff";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The bytes in pieces that end at these places. */
function pieces(all: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.map((cut) => cut % (all.length + 1)), all.length].sort((a, b) => a - b);
  return ends.map((end, at) => all.subarray(ends[at - 1] ?? 0, end));
}

describe("LineDecoder", () => {
  it("passes on whole lines, and the rest at the end", () => {
    const decoder = new LineDecoder(false);
    expect(decoder.decode(bytes("a\nb"))).toBe("a\n");
    expect(decoder.decode(bytes("c\nd"))).toBe("bc\n");
    expect(decoder.end()).toBe("d");
  });

  it("decodes as a whole whatever the pieces are", () => {
    const text = fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }).map(bytes));
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (all, cuts) => {
        const decoder = new LineDecoder(false);
        const parts = pieces(all, cuts).map((piece) => decoder.decode(piece));
        expect(parts.join("") + decoder.end()).toBe(new TextDecoder(encodingOf(all)).decode(all));
      }),
    );
  });

  it("reads UTF-16 with a byte order mark", () => {
    const decoder = new LineDecoder(false);
    const all = new Uint8Array([0xff, 0xfe, ...[..."é\n"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(
      pieces(all, [3, 5])
        .map((piece) => decoder.decode(piece))
        .join(""),
    ).toBe("é\n");
    expect(decoder.unfinished).toBeUndefined();
  });

  it("counts the bytes that are not finished", () => {
    const decoder = new LineDecoder(false);
    decoder.decode(bytes("é\r\nb\rc\nde"));
    expect(decoder.unfinished).toBe(10);
    decoder.release(2);
    expect(decoder.unfinished).toBe(4);
    decoder.release(1);
    expect(decoder.unfinished).toBe(2);
  });

  it("keeps a mark that stands within a file", () => {
    expect(new LineDecoder(true).decode(bytes("\uFEFFa\n"))).toBe("\uFEFFa\n");
    expect(new LineDecoder(false).decode(bytes("\uFEFFa\n"))).toBe("a\n");
  });
});
