import { describe, expect, it } from "vitest";
import { replyCodeAt } from "../../../server/src/syntax/codes";
import { addAll, type Token, withMore } from "../../../server/src/syntax/token";

const line = "250 421 550 554";
const at = (column: number): Token => {
  const code = replyCodeAt(line, column, line.length);
  if (code === undefined) throw new Error(`no code at ${column}`);
  return code;
};
const values = (tokens: readonly Token[]) => tokens.map(({ value }) => value).join(" ");

describe("withMore", () => {
  it("adds what stands elsewhere, in the order of the line", () => {
    expect(values(withMore([at(4), at(12)], [at(8), at(0)]))).toBe("250 421 550 554");
    expect(values(withMore([at(8)], [at(12), at(0)]))).toBe("250 550 554");
    expect(values(withMore([], [at(8), at(0)]))).toBe("250 550");
  });

  it("answers the same list where nothing is new", () => {
    const tokens = [at(0), at(8)];
    expect(withMore(tokens, [])).toBe(tokens);
    expect(withMore(tokens, [at(8)])).toBe(tokens);
    expect(values(withMore(tokens, [at(8), at(4)]))).toBe("250 421 550");
  });
});

it("addAll adds to the list that it answers", () => {
  const tokens = [at(0)];
  expect(addAll(tokens, [at(4), at(8)])).toBe(tokens);
  expect(values(tokens)).toBe("250 421 550");
});
