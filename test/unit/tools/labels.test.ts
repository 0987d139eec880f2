import { expect, it } from "vitest";
import { parse } from "../../score/labels";

const head = "%% producer=postfix source=hand";

it("reads the marks of each excerpt", () => {
  const [one, two] = parse(`${head}\nsaid: ⟦550⟧ ⟦5.1.1⟧ no\n${head} none\nport 550\n`, "x.txt");
  expect(one?.lines).toEqual(["said: 550 5.1.1 no"]);
  expect(one?.marks).toEqual([
    { line: 0, start: 6, end: 9, value: "550" },
    { line: 0, start: 10, end: 15, value: "5.1.1" },
  ]);
  expect(two).toMatchObject({ none: true, marks: [] });
});

it.each([
  ["a\n", "x.txt: begins without a %% line"],
  ["%% postfix\na\n", "x.txt:1: %% postfix is not `%% producer=… source=…`"],
  [`${head}\na\n⟦x⟧\n`, "x.txt:3: ⟦x⟧ is no code"],
  [`${head}\na\n${head} none\nb\n⟦550⟧\n`, "x.txt:5: a mark under a header that says none"],
])("says where %j is wrong", (text, message) => {
  expect(() => parse(text, "x.txt")).toThrow(message);
});
