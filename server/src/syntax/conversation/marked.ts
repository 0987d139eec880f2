import type { Format, Read } from "../format";
import { readAs } from "../read";
import { goesOn, readOn } from "../replies/goes-on";
import type { Source } from "../source";
import {
  CONNECTED,
  type Conversation,
  hearCommand,
  hearReply,
  type Manner,
  recall,
  remember,
  TRANSCRIPT,
} from "./conversation";
import { clientSaid, serverSaid } from "./speech";

/**
 * How a tool marks the lines of a conversation that it shows. The patterns are sticky and tried at column 0; that side's
 * words begin where the match ends.
 */
export interface Marks extends Pick<Format, "id" | "samples" | "counterSamples" | "programs"> {
  readonly server: RegExp;
  readonly client?: RegExp;
  /** A line on which the tool says that it opens a connection. */
  readonly session?: RegExp;
  /**
   * Whether the marks are this tool's alone and it speaks nothing but SMTP, so that a marked reply needs no other proof.
   * Otherwise a reply must prove itself (a greeting, an EHLO line, its enhanced code) or stand in a conversation that has.
   */
  readonly certain: boolean;
  /** Whether the tool may also show a connection's other lines with the session named in group 1 of `server`, `client` and `session`. */
  readonly names?: boolean;
  /** What the tool puts behind either side's words, such as a line end that it writes out and a quote. */
  readonly closing?: RegExp;
  /** Whether only a reply's first line has the mark. */
  readonly goesOnBare?: boolean;
}

const CERTAIN: Manner = { voice: "marked" };
const DOUBTED: Manner = { voice: "marked", believes: ["marked"] };

/** A format of the transcript family for a tool that marks both sides' lines. */
export function markedTranscript(marks: Marks): Format {
  const { id, samples, counterSamples, programs } = marks;
  return {
    id,
    family: TRANSCRIPT,
    samples,
    counterSamples,
    ...(programs && { programs }),
    read(source, memory) {
      const before = recall(memory);
      if (before?.stage === "text") return undefined;
      const opened = marks.session && matchAt(marks.session, source.text);
      if (opened !== undefined) return openSession(marks, opened);
      const text = withoutClosing(marks, source);
      return (
        readServer(marks, text, before) ??
        readClient(marks, text, before) ??
        readOn(id, text, memory)
      );
    },
  };
}

function openSession(marks: Marks, mark: Mark): Read {
  return readAs(marks.id, [], {
    speech: { by: "session" },
    memory: remember(CONNECTED),
    session: sessionOf(marks, mark),
  });
}

function withoutClosing({ closing }: Marks, { text }: Source): string {
  const end = closing === undefined ? -1 : text.search(closing);
  return end === -1 ? text : text.slice(0, end);
}

function readServer(
  marks: Marks,
  text: string,
  before: Conversation | undefined,
): Read | undefined {
  const mark = matchAt(marks.server, text);
  if (mark === undefined) return undefined;
  const after = hearReply(before, text, mark.end, marks.certain ? CERTAIN : DOUBTED);
  if (after === undefined) return undefined;
  const { speech, tokens } = serverSaid(text, mark.end);
  const more = marks.goesOnBare === true && speech?.by === "server" && speech.more;
  return readAs(marks.id, tokens, {
    speech,
    memory: more ? goesOn(marks.id, "said", speech.code, remember(after)) : remember(after),
    session: sessionOf(marks, mark),
  });
}

function readClient(
  marks: Marks,
  text: string,
  before: Conversation | undefined,
): Read | undefined {
  const mark = marks.client && matchAt(marks.client, text);
  if (mark === undefined) return undefined;
  const running = before?.stage === "running" && before.voice === "marked" ? before : undefined;
  const after = hearCommand(before, text, mark.end, "marked") ?? running;
  if (after === undefined && !marks.certain) return undefined;
  const said = clientSaid(text, mark.end);
  return readAs(marks.id, [], {
    ...said,
    memory: remember(after),
    session: sessionOf(marks, mark),
  });
}

function sessionOf({ names }: Marks, mark: Mark): string | undefined {
  return names === true ? mark.name : undefined;
}

interface Mark {
  readonly end: number;
  readonly name: string | undefined;
}

function matchAt(pattern: RegExp, text: string): Mark | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? undefined : { end: pattern.lastIndex, name: match[1] };
}
