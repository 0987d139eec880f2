import { describe, expect, test } from "vitest";
import {
  continueReply,
  openReply,
  type ReplyState,
  scanReplyLine,
  scanReplyText,
} from "../../../server/src/syntax/replies/reply-text";
import { annotate, plainLines } from "./annotated";

describe("scanReplyLine", () => {
  test.each([
    "⟦550⟧-Mailbox 550 is not available",
    "⟦550⟧-Mailbox\\n⟦550⟧ is not available",
    "⟦250⟧-mx.example.com\n⟦250⟧ HELP",
    "⟦550⟧ ⟦550⟧ ⟦5.7.1⟧ policy",
  ])("%j", (annotated) => {
    const line = annotated.replace(/[⟦⟧]/g, "");
    expect(annotate(line, scanReplyLine(line, 0))).toBe(annotated);
  });
});

describe("scanReplyText", () => {
  test.each([
    "⟦550⟧ ⟦5.1.1⟧ <nosuchuser@example.com>: user does not exist",
    "⟦550⟧ No such user here",
    "⟦550⟧",
    "⟦550⟧-",
    "  ⟦550⟧ ⟦5.1.1⟧",
    "⟦550⟧-⟦5.7.1⟧ first line",
    "⟦550⟧  ⟦5.1.1⟧ two spaces, as chasquid has them",
    "⟦4.7.1⟧ Greylisted, please try again in 300 seconds",
    "(⟦4.7.1⟧) Greylisted",
    "⟦550⟧ (⟦5.1.1⟧) unknown",
    "⟦550⟧ (#⟦5.1.1⟧) unknown",
    "⟦550⟧ #⟦5.1.0⟧ Address rejected.",
    "⟦553⟧ sorry, that domain isn't in my list of allowed rcpthosts (#⟦5.7.1⟧)",
    "⟦550⟧ sorry, no mailbox here by that name. (#⟦5.1.1⟧ - chkuser)",
    "⟦554⟧ Message rejected. #⟦5.7.1⟧ (content filter 421)",
    "⟦450⟧ ⟦5.1.1⟧ mismatched class: temporary reply with permanent status",
    "⟦250⟧ ⟦2.1.5⟧ Ok",
  ])("opens: %s", (annotated) => {
    const [line = ""] = plainLines(annotated);
    expect(annotate(line, scanReplyText(line, 0))).toBe(annotated);
  });

  test.each([
    "⟦550⟧-⟦5.7.1⟧ Sender rejected ⟦550⟧-⟦5.7.1⟧ 203.0.113.25 is listed ⟦550⟧ ⟦5.7.1⟧ See https://x.example/550",
    "⟦550⟧-Requested action not taken: mailbox unavailable ⟦550⟧ For explanation visit",
    "⟦550⟧- ⟦550⟧-Mailbox is not available. ⟦550⟧- ⟦550⟧ ⟦5.2.1⟧",
    "⟦550⟧-⟦5.1.1⟧ mixed codes follow ⟦550⟧-no code on this line ⟦550⟧ ⟦5.7.1⟧ last line",
    String.raw`⟦452⟧-Mailbox unavailable\n⟦452⟧-Quota exceeded\n⟦452⟧ For explanation`,
    "⟦554⟧-Not available#015#012⟦554⟧-No SMTP service#015#012⟦554⟧ For explanation",
    "⟦550⟧-⟦550⟧-⟦5.7.1⟧ a policy with a code of its own",
    "⟦550⟧ ⟦550⟧ ⟦5.7.1⟧ a policy with a code of its own",
    "⟦550⟧ failed (barracuda@corp.example.org:⟦550⟧ ⟦5.1.1⟧ <barracuda@co",
    "this is not an smtp reply ⟦503⟧ ⟦5.5.1⟧ RCPT first",
  ])("finds what recurs: %s", (annotated) => {
    const [line = ""] = plainLines(annotated);
    expect(annotate(line, scanReplyText(line, 0))).toBe(annotated);
  });

  test.each([
    "203.0.113.25 is listed at dnsbl.example.org",
    "999 strange code",
    "654 5.5.4 strange",
    "550th message",
    "multi3 policy (score 5.5.0)",
    "⟦250⟧-SIZE 500000",
    "⟦550⟧ ⟦5.7.1⟧ Message content rejected, see rule 550-A",
    "⟦451⟧ ⟦4.3.0⟧ Temporary system error, try 354 later",
    "⟦452⟧ ⟦4.2.2⟧ Over quota 5.0.0",
    "⟦550⟧ ⟦5.1.1⟧ bounce+550=5.1.1=user=example.com@x.example rejected, ticket 550511, ref 4.4.2/250",
    "⟦550⟧ ⟦5.1.1⟧ <550 5.1.1@example.net>: unknown",
    "⟦421⟧ ⟦4.7.0⟧ temporarily deferred due to user complaints - 4.16.55.1; see https://x.example/550",
    "⟦451⟧ Resources temporarily unavailable. Please try again later [#4.16.5].",
    "⟦550⟧ Rejected - https://community.example.org/docs/DOC-1369#550 [501a72b124b2.uk550]",
    "⟦552⟧ ⟦5.3.4⟧ 600 kB is more than 550",
    "⟦354⟧ 5.1.1 carries no status",
    "⟦250⟧ 5.1.1 is believed to be fine",
  ])("leaves other numbers alone: %s", (annotated) => {
    const [line = ""] = plainLines(annotated);
    expect(annotate(line, scanReplyText(line, 0))).toBe(annotated);
  });

  test("stays inside its piece of the line", () => {
    const line = "said: 550 5.1.1 (in reply) 550 5.1.1";
    expect(annotate(line, scanReplyText(line, 6, 16))).toBe(
      "said: ⟦550⟧ ⟦5.1.1⟧ (in reply) 550 5.1.1",
    );
  });
});

describe("a folded reply", () => {
  function annotateFolded(lines: readonly string[]): string {
    let state: ReplyState | undefined;
    const found = lines.map((line) => {
      const piece = state === undefined ? openReply(line, 0) : continueReply(line, 0, state);
      state = piece.after;
      return annotate(line, piece.tokens);
    });
    return found.join("\n");
  }

  test.each([
    "⟦550⟧-Requested action not taken ⟦550⟧\n For explanation visit\n https://x.example/550",
    "⟦552⟧-⟦5.7.0⟧ security\n ⟦552⟧-⟦5.7.0⟧ issue\n ⟦552⟧ ⟦5.7.0⟧  to review",
    "⟦550⟧-⟦5.1.1⟧ mixed\n codes ⟦550⟧\n ⟦5.7.1⟧ last line, 550 times",
    "⟦550⟧\n ⟦5.1.1⟧ split behind the code",
    "⟦550⟧ ⟦5.1.1⟧ one line is all\n 550 times 5.1.1",
  ])("keeps its state: %s", (annotated) => {
    expect(annotateFolded(plainLines(annotated))).toBe(annotated);
  });
});
