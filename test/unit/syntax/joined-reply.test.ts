import { expect, it } from "vitest";
import { scanJoinedReply } from "../../../server/src/syntax/replies/joined-reply";
import { annotate } from "./annotated";

it.each([
  "⟦550⟧-⟦5.7.26⟧ blocked.⟦5.7.26⟧ See on",
  "⟦550⟧-⟦5.7.26⟧ blocked ⟦5.7.26⟧ See on",
  "⟦550⟧-⟦5.7.26⟧ blocked⟦5.7.26⟧",
  "⟦550⟧-⟦5.7.26⟧ (blocked)⟦5.7.26⟧ See on",
  "⟦550⟧-blocked.⟦5.7.26⟧ See on",
  String.raw`⟦550⟧ ⟦5.7.26⟧ blocked\n⟦5.7.1⟧ See on`,
  String.raw`⟦550⟧ ⟦5.7.26⟧ blocked\n⟦5.7.26⟧ See on`,
  // No code of the reply: another's class, a version, a longer number, another code, words behind it.
  "⟦550⟧-⟦5.7.26⟧ blocked.4.7.26 See on",
  "⟦550⟧-⟦5.7.26⟧ blocked.5.7.1 See on",
  "⟦550⟧-blocked v5.7.26 See on",
  "⟦550⟧-blocked V5.7.26 See on",
  "⟦550⟧-blocked 5.7.26 See on",
  "⟦550⟧-blocked 1.5.7.26 See on",
  "⟦550⟧-blocked.5.7.26x See on",
  "⟦550⟧ ⟦5.7.26⟧ blocked.5.7.26 See on",
  "⟦250⟧-ok.⟦2.0.0⟧ yes",
  "⟦550⟧-blocked дv⟦5.7.26⟧ See on",
  "⟦550⟧-blocked div⟦5.7.26⟧ See on",
  "no reply.5.7.26 See on",
])("%s", (annotated) => {
  const line = annotated.replace(/[⟦⟧]/g, "");
  expect(annotate(line, scanJoinedReply(line, 0))).toBe(annotated);
});

it("stays inside its piece of the line", () => {
  const line = "550-5.7.26 blocked.5.7.26 See.5.7.26 on";
  expect(annotate(line, scanJoinedReply(line, 0, 25))).toBe(
    "⟦550⟧-⟦5.7.26⟧ blocked.⟦5.7.26⟧ See.5.7.26 on",
  );
});
