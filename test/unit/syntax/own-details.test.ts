import { describe, expect, it } from "vitest";
import type { Details } from "../../../server/src/syntax/details";
import { formats } from "../../../server/src/syntax/formats/index";
import { unwrap } from "../../../server/src/syntax/layers/index";
import { aToC } from "./details/a-to-c";
import { dToK } from "./details/d-to-k";
import { lToO } from "./details/l-to-o";
import { pToZ } from "./details/p-to-z";

/** What the format itself says of a line, without what is known of lines of any producer. */
function ownDetails(id: string, line: string): Details | undefined {
  return formats.find((format) => format.id === id)?.details?.(unwrap(line).source);
}

describe("the details that a format tells itself", () => {
  it.each([...aToC, ...dToK, ...lToO, ...pToZ])("%s: %s", (id, line, details) => {
    expect(ownDetails(id, line)).toEqual(details);
  });
});
