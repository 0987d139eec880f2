import { describe, expect, it } from "vitest";
import type { Dialogues } from "../../../server/src/dialogue/dialogues";
import { sameDialogues } from "../../../server/src/dialogue/dialogues";
import { type Dialogue, sameDialogue, startOfDialogue } from "../../../server/src/dialogue/state";

/** A dialogue in which all is set, made anew each time. */
function full(): Dialogue {
  return {
    pending: [
      { asked: "RCPT", times: 2 },
      { asked: "DATA", times: 1 },
    ],
    client: "text",
    octets: 10,
    recipients: 2,
    open: { code: "550", lines: 3, quiet: 1, asked: "RCPT" },
  };
}

const open = { code: "550", lines: 3, quiet: 1, asked: "RCPT" } as const;
const data = { asked: "DATA", times: 1 } as const;

const others: readonly [string, Partial<Dialogue>][] = [
  ["what the client says next", { client: "command" }],
  ["octets of a chunk", { octets: 11 }],
  ["recipients", { recipients: 3 }],
  ["SMTP and LMTP", { recipients: undefined }],
  ["an open reply", { open: undefined }],
  ["its code", { open: { ...open, code: "551" } }],
  ["its lines", { open: { ...open, lines: 4 } }],
  ["others' lines in it", { open: { ...open, quiet: 2 } }],
  ["what it answers", { open: { ...open, asked: "MAIL" } }],
  ["a command that waits", { pending: [{ asked: "MAIL", times: 2 }, data] }],
  ["how often it was given", { pending: [{ asked: "RCPT", times: 1 }, data] }],
  ["one more that waits", { pending: [...full().pending, { asked: "NOOP", times: 1 }] }],
  ["one less that waits", { pending: full().pending.slice(0, 1) }],
  ["nothing that waits", { pending: [] }],
];

describe("sameDialogue", () => {
  it("holds of dialogues with the same in them", () => {
    expect(sameDialogue(full(), full())).toBe(true);
    expect(sameDialogue(startOfDialogue, { ...startOfDialogue })).toBe(true);
  });

  it.each(others)("tells apart %s", (_, change) => {
    expect(sameDialogue(full(), { ...full(), ...change })).toBe(false);
    expect(sameDialogue({ ...full(), ...change }, full())).toBe(false);
  });
});

describe("sameDialogues", () => {
  const of = (session: string, dialogue: Dialogue, older?: Dialogues): Dialogues => ({
    session,
    dialogue,
    older,
  });

  it("holds where the same sessions came to the same, in the same order", () => {
    const two = () => of("a", full(), of("b", startOfDialogue));
    expect(sameDialogues(two(), two())).toBe(true);
    expect(sameDialogues(undefined, undefined)).toBe(true);
  });

  it.each<[string, Dialogues | undefined]>([
    ["none", undefined],
    ["one more", of("a", full(), of("b", full()))],
    ["another session", of("b", full())],
    ["another state of it", of("a", startOfDialogue)],
  ])("tells apart: %s", (_, other) => {
    expect(sameDialogues(of("a", full()), other)).toBe(false);
    expect(sameDialogues(other, of("a", full()))).toBe(false);
  });
});
