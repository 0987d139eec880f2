import { describe, expect, it } from "vitest";
import { linesOf } from "../document/lines";
import { copyOf, documentOf } from "../secrets/marked";
import { logWith } from "./logs";
import { hostileTexts } from "./texts";

describe.each(hostileTexts)("a copy without names of a log that holds %s", (_, text) => {
  const document = documentOf(logWith(text));
  const { text: copy } = copyOf(document);

  it("has as many lines, with the same codes", () => {
    const codes = (of: ReturnType<typeof documentOf>) =>
      linesOf(of).map(({ reading }) => reading?.tokens.map(({ value }) => value) ?? []);
    expect(codes(documentOf(copy))).toEqual(codes(document));
  });

  it("names no domain of a recipient or sender, and no credential", () => {
    expect(copy).not.toMatch(/@example\.(?:net|org)|mail\.example\.net|mx\.example\.net/);
    expect(copy).not.toContain("Ym9i");
  });
});
