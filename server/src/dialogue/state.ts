import type { Asked } from "../syntax/reading";

/** Commands of one kind that wait for their replies; `undefined` is one that SMTP does not know. */
export interface Pending {
  readonly asked: Asked | undefined;
  readonly times: number;
}

/** A reply whose last line has not come: how many lines ago it began, how many of them in a row were others', and what it answers. */
export interface OpenReply {
  readonly code: string;
  readonly lines: number;
  readonly quiet: number;
  readonly asked: Asked | undefined;
}

/** What a conversation has come to after some lines. Plain data; compare with `sameDialogue`. */
export interface Dialogue {
  /** Commands sent and not yet answered, oldest first. */
  readonly pending: readonly Pending[];
  /** What the client's next line is: a command, message text, or an answer to a 334. */
  readonly client: "command" | "text" | "credentials";
  /** How much of a BDAT's chunk is still to come. */
  readonly octets: number;
  /** Recipients accepted in an LMTP transaction, each of which gets its own reply (RFC 2033 section 4.2); `undefined` in SMTP. */
  readonly recipients: number | undefined;
  readonly open: OpenReply | undefined;
}

/** What the dialogue knows about one line. */
export interface Turn {
  /** The command that this reply line answers. */
  readonly asked: Asked | undefined;
  /** How many lines up the reply of this line began; 0 for its first line. */
  readonly above: number;
  /** Whether the client's line answers a 334, or brings its login along, and so may hold a secret. */
  readonly credentials: boolean;
}

/** A line's turn, and the dialogue after it. */
export interface Step {
  readonly dialogue: Dialogue;
  readonly turn: Turn;
}

/** The dialogue before the first line. */
export const startOfDialogue: Dialogue = {
  pending: [],
  client: "command",
  octets: 0,
  recipients: undefined,
  open: undefined,
};

/** Whether two dialogues are the same, so that what follows them means the same. */
export function sameDialogue(a: Dialogue, b: Dialogue): boolean {
  if (a === b) return true;
  return (
    a.client === b.client &&
    a.octets === b.octets &&
    a.recipients === b.recipients &&
    a.open?.code === b.open?.code &&
    a.open?.lines === b.open?.lines &&
    a.open?.quiet === b.open?.quiet &&
    a.open?.asked === b.open?.asked &&
    a.pending.length === b.pending.length &&
    a.pending.every((one, index) => isSamePending(one, b.pending[index]))
  );
}

function isSamePending(a: Pending, b: Pending | undefined): boolean {
  return a.asked === b?.asked && a.times === b?.times;
}
