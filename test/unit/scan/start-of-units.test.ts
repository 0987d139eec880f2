import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfUnits } from "../../../server/src/scan/node/start-of-units";

const line = fc.oneof(
  fc.constantFrom("a", "é", "📧 x", "").map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes.map((byte) => byte | 0x80))),
);
const lines = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 8 });

it("finds the bytes of the last lines, whatever bytes they hold", () => {
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (above, below, whole) => {
      const head = bytesOf([[Buffer.from("head"), "\n"], ...above]);
      const tail = bytesOf(below);
      const { length } = new TextDecoder("utf-8", { ignoreBOM: true }).decode(tail);
      fc.pre(length > 0);
      expect(bytesOfUnits(Buffer.concat([head, tail]), length, whole)).toBe(tail.length);
    }),
  );
});

it("says that it was given too few bytes", () => {
  expect(bytesOfUnits(Buffer.from("a\nb\n"), 5, false)).toBeUndefined();
  expect(bytesOfUnits(Buffer.from("aaaa"), 2, false)).toBeUndefined();
  expect(bytesOfUnits(Buffer.from("a\nb\n"), 4, true)).toBe(4);
});

function bytesOf(parts: readonly (readonly [Uint8Array, string])[]): Buffer {
  return Buffer.concat(parts.flatMap(([bytes, end]) => [bytes, Buffer.from(end)]));
}
