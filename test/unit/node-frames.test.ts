import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Frames } from "../../server/src/node-frames";

/** The bodies that are found in pieces of bytes, and how often bytes were passed over. */
function read(pieces: readonly Uint8Array[]): { bodies: string[]; lost: number } {
  const bodies: string[] = [];
  let lost = 0;
  const frames = new Frames({
    body: (body) => void bodies.push(body.toString("latin1")),
    lost: () => void lost++,
  });
  // As the reader does it: one buffer that is used again.
  for (const piece of pieces) {
    const buffer = Buffer.from(piece);
    frames.take(buffer);
    buffer.fill(0);
  }
  return { bodies, lost };
}

/** The bytes cut at places that some numbers choose. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length];
  ends.sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const framed = (body: string) =>
  `Content-Length: ${Buffer.byteLength(body, "latin1")}\r\n\r\n${body}`;
const body = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom("{}", '{"a":"Content-Length: 5"}', "\r\n", ""),
);
const rubbish = fc.oneof(
  fc.string({ unit: "binary-ascii", maxLength: 60 }),
  fc.constantFrom(
    "\r\n\r\n",
    "\r\n",
    "Content-Length:",
    "Content-Length: x\r\n\r\n",
    "x".repeat(9000),
  ),
);
const places = fc.array(fc.nat(20_000), { maxLength: 12 });

describe("messages in bytes", () => {
  it("are found wherever the bytes are cut", () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), places, (bodies, at) => {
        const bytes = Buffer.from(bodies.map(framed).join(""), "latin1");
        expect(read(cut(bytes, at))).toEqual({ bodies, lost: 0 });
      }),
    );
  });

  it("are the same in rubbish, wherever that is cut", () => {
    const parts = fc.array(fc.oneof(body.map(framed), rubbish), { maxLength: 8 });
    fc.assert(
      fc.property(parts, places, (all, at) => {
        const bytes = Buffer.from(all.join(""), "latin1");
        expect(read(cut(bytes, at)).bodies).toEqual(read([bytes]).bodies);
      }),
    );
  });

  it("are found again behind rubbish that has no header of its own", () => {
    const plain = rubbish.filter((text) => !/content-length: *\d/i.test(text));
    fc.assert(
      fc.property(plain, body, places, (text, one, at) => {
        const bytes = Buffer.from(`${text}${framed(one)}`, "latin1");
        expect(read(cut(bytes, at)).bodies).toContain(one);
      }),
    );
  });

  it("are found behind one for which there is no memory", () => {
    const room = vi.spyOn(Buffer, "allocUnsafeSlow").mockImplementationOnce(() => {
      throw new RangeError("Array buffer allocation failed");
    });
    onTestFinished(() => room.mockRestore());
    expect(read([Buffer.from(`Content-Length: 400000000\r\n\r\n${framed("{}")}`)])).toEqual({
      bodies: ["{}"],
      lost: 1,
    });
  });

  it.each([
    ["x".repeat(8000), 0],
    ["x".repeat(100_000), 1],
    ["\r\n\r\n".repeat(5000), 1],
    ["Content-Length: 536870889\r\n\r\n", 1],
  ])("are said to be missed once: %.20s", (text, lost) => {
    expect(read([Buffer.from(text)])).toEqual({ bodies: [], lost });
  });
});
