import { describe, expect, it } from "vitest";
import { readGenerally as read } from "./read-generally";

describe("a code by what it touches", () => {
  it.each([
    // Blanks as IIS writes them.
    "smtp - +⟦550⟧+⟦5.1.1⟧ user unknown",
    "smtp said: ⟦550⟧+⟦5.1.1⟧ user unknown",
    "⟦550⟧+⟦5.1.1⟧ user unknown in smtp",
    "smtp said: +⟦550⟧ user unknown",
    "smtp said: ⟦550⟧-⟦550⟧ user unknown",
    "smtp said: ⟦550⟧,⟦5.1.1⟧ user unknown",
    "⟦550⟧,⟦5.1.1⟧ user unknown in smtp",
    "smtp error *550, ⟦550⟧ ⟦5.1.1⟧ user unknown",
    "smtp: ⟦552⟧ ⟦5.2.2⟧ is full.⟦5.2.2⟧ Try later",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    "smtp said: a+550 user unknown",
    "smtp said: 550,551 user unknown",
    "smtp said: 12+550 user unknown",
    "smtp said: 1234+550 user unknown",
    String.raw`smtp said: a\nab550 user unknown`,
    "smtp x:_a_550 user unknown",
    "smtp error 25:550 user unknown",
    "smtp mx:1:550 user unknown",
    "smtp error: 5.1.1-xyz.2",
    "smtp: mailbox is full.5.2.2 Try later",
    "smtp: ⟦552⟧ mailbox is full.552; try later",
  ])("none in %s", (line) => {
    expect(read(line)).toBe(line);
  });
});
