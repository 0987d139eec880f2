import { describe, expect, it } from "vitest";
import * as protocol from "../../protocol/messages";
import { spoilt } from "../fuzz/junk";
import { changed, placeIn } from "../fuzz/mirror";
import { requests } from "../fuzz/requests";

describe("the fuzzer", () => {
  it("asks all that our protocol has", () => {
    const own = Object.entries(protocol).flatMap(([name, value]) =>
      name.endsWith("Request") ? [value] : [],
    );
    const all = [...own, ...Object.values(protocol.reportRequests)];
    expect(all.filter((method) => !(String(method) in requests))).toEqual([]);
  });

  it.each([
    ["a\nb", { range: { start: place(0, 1), end: place(1, 0) }, text: "-" }, "a-b"],
    ["a\r\nb", { range: { start: place(1, 0), end: place(0, 9) }, text: "" }, "ab"],
    ["a\rb", { range: { start: place(9, 9), end: place(9, 9) }, text: "!" }, "a\rb!"],
    ["ab", { range: { start: place(-1, -1), end: place(0, 1) }, text: "" }, "b"],
    ["ab", { text: "new" }, "new"],
  ])("knows what %j is after %j", (text, change, expected) => {
    expect(changed(text, change)).toBe(expected);
  });

  it("chooses places in a text, and a little outside", () => {
    expect(placeIn("abc\nd", 1, 1)).toEqual(place(1, 1));
    expect(placeIn("abc\nd", 2, 7)).toEqual(place(2, 1));
    expect(placeIn("abc\nd", 3, 4)).toEqual(place(0, 4));
  });

  it("spoils one part and leaves the rest", () => {
    const params = { a: { b: 1 }, c: 2 };
    const all = [0, 1, 2, 3].map((at) => spoilt(params, at, null));
    expect(all).toEqual([
      { a: null, c: 2 },
      { a: { b: null }, c: 2 },
      { a: { b: 1 }, c: null },
      null,
    ]);
    expect(params).toEqual({ a: { b: 1 }, c: 2 });
  });
});

function place(line: number, character: number) {
  return { line, character };
}
