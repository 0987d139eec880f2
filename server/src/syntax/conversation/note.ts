import type { Memory } from "../format";

const END = "|";

/**
 * What a format of the transcript family remembers, with a note for the next line alone before it: what goes on behind
 * the note is left to all of them. Notes come from small sets and hold no bar.
 */
export function noted(note: string, conversation: Memory | undefined): Memory {
  return `${note}${END}${withoutNote(conversation) ?? ""}`;
}

/** The note, if there is one. */
export function noteOf(memory: Memory | undefined): string | undefined {
  const end = memory?.indexOf(END) ?? -1;
  return end === -1 ? undefined : memory?.slice(0, end);
}

/** What is remembered beside the note. */
export function withoutNote(memory: Memory | undefined): Memory | undefined {
  const kept = memory?.slice(memory.indexOf(END) + 1);
  return kept === "" ? undefined : kept;
}
