import { describe, expect, it } from "vitest";
import { codesOf } from "../../../client/webview/page/links";
import { withLinks } from "../../../server/src/render/page-links";

describe("a link of a page", () => {
  it.each([
    [withLinks.explain("550 5.1.1", "x"), ["550 5.1.1"]],
    [withLinks.compare(["550", "450"], "x"), ["550", "450"]],
    [withLinks.compare(["550 5.1.1", "5.7.1"], "x"), ["550 5.1.1", "5.7.1"]],
  ])("%s leads to its codes", (link, codes) => {
    const [, address = ""] = /\]\((.*)\)$/.exec(link) ?? [];
    expect(codesOf(address)).toEqual(codes);
  });

  it.each([
    "https://www.rfc-editor.org/",
    "smtp-lens:run?550",
    "smtp-lens:explain?",
    "command:x",
    "smtp-lens:explain?%",
  ])("%s is none of ours", (address) => expect(codesOf(address)).toBeUndefined());
});
