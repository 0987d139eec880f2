import { describe, expect, it } from "vitest";
import { faults } from "../../../tools/licences/check";
import type { Exception } from "../../../tools/licences/exceptions";
import { permits, shippable } from "../../../tools/licences/permits";

describe("the licences under which code may be shipped", () => {
  it.each([
    "MIT",
    "ISC",
    "BSD-3-Clause",
    "Apache-2.0",
    "0BSD",
    "MIT OR WTFPL",
    "(GPL-3.0-only OR MIT)",
    "MIT AND ISC",
  ])("permit %s", (licence) => {
    expect(permits(licence, shippable)).toBe(true);
  });

  it.each([
    "",
    "GPL-3.0-only",
    "MPL-2.0",
    "BlueOak-1.0.0",
    "MIT AND GPL-2.0-only",
    "GPL-2.0-only OR MPL-2.0",
    "UNLICENSED",
    "SEE LICENSE IN LICENSE.txt",
  ])("do not permit %j", (licence) => {
    expect(permits(licence, shippable)).toBe(false);
  });
});

describe("the check of the licences", () => {
  const axe = { name: "axe-core", licence: "MPL-2.0" };
  const exception: Exception = { licence: "MPL-2.0", packages: ["axe-core"], why: "tests" };
  const mit = { name: "a", licence: "MIT" };

  it("finds nothing where all is permitted or excused", () => {
    expect(faults([{ ...mit, text: "Permission…" }], [mit, axe], [exception])).toEqual([]);
  });

  it("finds what is shipped, whatever is excused", () => {
    const found = faults([{ ...axe, text: "MPL" }], [axe], [exception]);
    expect(found).toEqual(["axe-core is shipped, and its licence is MPL-2.0"]);
  });

  it("finds what is shipped without the text of its licence", () => {
    expect(faults([{ ...mit, text: "" }], [mit], [])).toEqual([
      "a is shipped, and the text of its licence is missing",
    ]);
  });

  it("finds what is installed under another licence than it was excused for", () => {
    expect(faults([], [axe, { ...axe, licence: "" }], [exception])).toEqual([
      "axe-core is no exception, and its licence is not named",
    ]);
  });

  it("finds an exception that nobody needs any more", () => {
    const all = { ...exception, packages: ["axe-core", "gone*"] };
    expect(faults([], [mit, axe], [all])).toEqual([
      "the exception for gone* (MPL-2.0) is needed by nobody",
    ]);
  });
});
