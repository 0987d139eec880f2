import { describe, expect, it } from "vitest";
import { gluedCodes } from "../../../server/src/syntax/replies/glued";
import { goesOn, quotedOn, readOn } from "../../../server/src/syntax/replies/goes-on";
import { scanRepeatingReply } from "../../../server/src/syntax/replies/repeating-reply";
import { recallReply, rememberReply } from "../../../server/src/syntax/replies/reply-memory";
import { repliedCodes, strippedCodes } from "../../../server/src/syntax/replies/written-lines";
import type { Token } from "../../../server/src/syntax/token";
import { annotate, plainLines } from "./annotated";

const raw = String.raw;

/** Asks of each line, alone and behind `said: `, whether the codes that are found are those that are marked. */
function each(
  find: (line: string, start: number, end: number) => readonly Token[],
  rows: readonly string[],
): void {
  it.each(rows)("%s", (annotated) => {
    const [line = ""] = plainLines(annotated);
    expect(annotate(line, find(line, 0, line.length))).toBe(annotated);
    const said = `said: ${line}`;
    expect(annotate(said, find(said, 6, said.length))).toBe(`said: ${annotated}`);
    const cut = `${line} 550 5.1.1 5.7.26\\n550 x`;
    if (find !== gluedCodes)
      expect(annotate(cut, find(cut, 0, line.length))).toBe(
        `${annotated}${cut.slice(line.length)}`,
      );
  });
}

describe("a reply whose line ends were taken out", () => {
  each(gluedCodes, [
    "⟦550⟧-no⟦550⟧ such user",
    "⟦550⟧-⟦5.1.1⟧ no⟦550⟧-⟦5.1.1⟧ such⟦550⟧ ⟦5.1.1⟧ user",
    "⟦550⟧-see 192.0.2.550 x⟦550⟧ y",
    "⟦550⟧-no.⟦550⟧ y",
    "⟦550⟧-no 1550 x⟦550⟧ y",
    "⟦550⟧-no-550 x⟦550⟧ y",
    "⟦550⟧-no550x b⟦550⟧ c",
    "⟦550⟧-no550",
    "⟦550⟧-no⟦550⟧ such550 user",
    "⟦550⟧ no550 such",
    "⟦550⟧-no more",
    "no reply",
  ]);
});

describe("a reply whose line ends are written out", () => {
  each(repliedCodes, [
    raw`⟦550⟧-⟦5.1.1⟧ no\n⟦550⟧ ⟦5.1.1⟧ such user`,
    raw`⟦550⟧-Mailbox 550 is not\n⟦550⟧ here`,
    raw`⟦550⟧-⟦550⟧-⟦5.7.1⟧ policy\n⟦550⟧ no`,
    raw`⟦5.1.1⟧ no\n⟦550⟧ no`,
    "⟦550⟧ no",
    "no reply",
    "",
  ]);
});

describe("a reply of which the reply codes were taken off", () => {
  each(
    (line, start, end) => strippedCodes(line, start, end, "550"),
    [
      raw`⟦5.1.1⟧ no\n⟦5.1.1⟧ such user`,
      raw`no\n⟦5.1.1⟧ such user`,
      raw`2.1.1 no\n2.1.1 such`,
      "no 5.1.1 such",
      "",
    ],
  );
});

describe("a reply whose lines are joined with blanks", () => {
  each(scanRepeatingReply, [
    "⟦550⟧ ⟦5.7.26⟧ This mail ⟦5.7.26⟧ Gmail requires",
    "⟦5.7.26⟧ This mail ⟦5.7.26⟧ Gmail requires",
    "⟦5.7.26⟧ This mail ⟦5.7.26⟧",
    raw`⟦5.7.26⟧ This mail\n⟦5.7.26⟧ Gmail`,
    "⟦5.7.26⟧ This x5.7.26 mail",
    "⟦5.7.26⟧ This (5.7.26 mail",
    "⟦5.7.26⟧ This 5.7.26x mail",
    "⟦5.7.26⟧ This 5.7.261 mail",
    "⟦5.7.26⟧ This 5.7.1 mail",
    "⟦550⟧ This 5.7.26 mail",
    "This mail",
  ]);
});

describe("what is remembered of a folded reply", () => {
  it.each([
    { opening: "550", more: true, hanging: "550" },
    { opening: "550", more: false, hanging: "550" },
    { opening: "550", more: true, hanging: "" },
  ])("%j", (state) => {
    expect(recallReply(rememberReply(state))).toEqual(state);
    expect(rememberReply(state)).not.toContain(" ");
  });

  it("is empty where nothing is known", () => {
    const nothing = { opening: "", more: false, hanging: "" };
    expect(recallReply(rememberReply({ more: false }))).toEqual(nothing);
  });
});

describe("a reply that goes on in lines without a mark", () => {
  const on = (manner: "said" | "quoted" | "stripped", line: string, id = "a", at = 0) => {
    const read = readOn(id, line, goesOn("a", manner, "550", "text"), at);
    return read && [annotate(line, read.reading.tokens), read.memory?.includes("|") ?? false];
  };

  it.each([
    ["said", "550-5.1.1 no", "⟦550⟧-⟦5.1.1⟧ no", true],
    ["said", "  550 5.1.1 no", "  ⟦550⟧ ⟦5.1.1⟧ no", false],
    ["quoted", "550-5.1.1 no", "⟦550⟧-⟦5.1.1⟧ no", true],
    ["quoted", "550 no", "⟦550⟧ no", false],
    // The whole reply once more, behind itself.
    ["quoted", "550 b: 550-a", "⟦550⟧ b: ⟦550⟧-a", true],
    ["stripped", "5.1.1 no", "⟦5.1.1⟧ no", true],
    ["stripped", "5.1.1", "⟦5.1.1⟧", true],
  ] as const)("%s: %s", (manner, line, marked, goes) => {
    expect(on(manner, line)).toEqual([marked, goes]);
    expect(on(manner, line, "b")).toBeUndefined();
    expect(on(manner, line, "")).toBeUndefined();
    expect(on(manner, `> ${line.trimStart()}`, "a", 2)?.[0]).toBe(`> ${marked.trimStart()}`);
  });

  it.each([
    ["said", "551 no"],
    ["said", "no"],
    ["quoted", "551-no"],
    ["stripped", "4.1.1 no"],
    ["stripped", "5.1.1x no"],
    ["stripped", "no"],
  ] as const)("%s, not by %s", (manner, line) => {
    expect(on(manner, line)).toBeUndefined();
  });

  it("speaks where the server says it", () => {
    const read = (manner: "said" | "quoted") =>
      readOn("a", "550 no", goesOn("a", manner, "550", undefined));
    expect(read("said")?.reading.speech).toEqual({
      by: "server",
      code: "550",
      more: false,
      text: 4,
    });
    expect(read("quoted")?.reading.speech).toBeUndefined();
    expect(readOn("a", "550 no", undefined)).toBeUndefined();
    expect(readOn("a", "550 no", "text")).toBeUndefined();
  });

  it("is remembered behind a quoted line with a hyphen, and beside the conversation", () => {
    const memory = quotedOn("a", "said 550-no", 4, "text");
    expect(memory).toBe(goesOn("a", "quoted", "550", "text"));
    expect(quotedOn("a", "said 550 no", 4, memory)).toBe("text");
    expect(quotedOn("a", "said no", 4, undefined)).toBeUndefined();
    const open = { ...readOn("a", "550 no", memory) };
    expect(open.memory).toBe("text");
  });
});
