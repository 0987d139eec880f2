import fc from "fast-check";
import { expect, it } from "vitest";
import { LongLines } from "../../../server/src/scan/cut-long";

const piece = fc.array(fc.constantFrom("a", "bb", "ccccccc", "\n", "\r\n"), { maxLength: 9 });

it("cuts each line that is too long, wherever pieces end", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const long = new LongLines(5);
      const texts = pieces.map((parts) => parts.join(""));
      const lines = texts.join("").split(/(?<=\n)/);
      const short = lines.map((line) => line.replace(/^([^\r\n]{5})[^\r\n]+/, "$1"));
      expect(texts.map((text) => long.take(text)).join("")).toBe(short.join(""));
      expect(long.cut).toBe(lines.filter((line, at) => line !== short[at]).length);
    }),
  );
});
