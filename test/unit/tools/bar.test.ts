import { describe, expect, it } from "vitest";
import { medianLength, undocumented } from "../../../tools/bar/check";

function check(text: string) {
  return undocumented([{ path: "x.ts", text }]);
}

describe("the bar", () => {
  it.each([
    "/** How far. */\nexport const FAR = 1;",
    "/**\n * How far.\n */\nexport async function far() {}",
    "/** How far. */\n// biome-ignore lint/a/b: because\nexport type Far = any;",
    'export { far } from "./far";\nexport * from "./far";',
    "const far = 1;\nexport { far };",
    'const text = " export const far = 1;";',
  ])("is met by %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    "export const far = 1;",
    "/** How near. */\nexport const near = 1;\nexport const far = 2;",
    "// How far.\nexport function far() {}",
    "/* How far. */\nexport function* far() {}",
    "/** How far. */\n\nexport interface far {}",
    "export abstract class far {}",
  ])("is missed by %j", (text) => {
    expect(check(text)).toEqual([expect.stringMatching(/^x\.ts:\d exports far without/)]);
  });

  it("takes the length of the file in the middle", () => {
    const sources = ["1\n", "1\n2\n3\n4\n5\n", "1\n2\n"].map((text) => ({ path: "x.ts", text }));
    expect(medianLength(sources)).toBe(2);
  });
});
