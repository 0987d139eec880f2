import { isWord, skipBlanks } from "../characters";
import { enhancedCodeAt } from "../codes";
import { replyLineAt } from "../conversation/evidence";
import { noted, noteOf, withoutNote } from "../conversation/note";
import { serverSaid } from "../conversation/speech";
import type { Memory, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "./reply-text";
import { strippedCodes } from "./written-lines";

/**
 * In what manner a reply goes on in lines that have no mark: the server says it (`said`), the program repeats it
 * (`quoted`), or the program repeats its text and leaves the reply codes out (`stripped`).
 */
export type GoingOn = "said" | "quoted" | "stripped";

/** To be remembered by the format `id` behind a line of a reply with this code whose next line may stand bare; where the code is left out, its class is enough. */
export function goesOn(
  id: string,
  manner: GoingOn,
  code: string,
  conversation: Memory | undefined,
): Memory {
  const kept = manner === "stripped" ? code.charAt(0) : code;
  return noted(`${id},${manner},${kept}`, conversation);
}

/** To be remembered behind a quoted reply whose first line stands at `at`: it goes on where a hyphen follows its code. */
export function quotedOn(
  id: string,
  line: string,
  at: number,
  conversation: Memory | undefined,
): Memory | undefined {
  const reply = replyLineAt(line, skipBlanks(line, at, line.length));
  if (reply?.more !== true) return withoutNote(conversation);
  return goesOn(id, "quoted", reply.code, conversation);
}

/** The next line of a reply that the format `id` has begun to read, from column `at` on. */
export function readOn(
  id: string,
  line: string,
  memory: Memory | undefined,
  at = 0,
): Read | undefined {
  const note = noteOf(memory);
  if (note === undefined || !note.startsWith(`${id},`)) return undefined;
  const [, manner, code = ""] = note.split(",");
  if (manner === "stripped") return readStripped(id, line, at, code, memory);
  const start = skipBlanks(line, at, line.length);
  const reply = replyLineAt(line, start);
  if (reply?.code !== code) return undefined;
  const after = reply.more ? memory : withoutNote(memory);
  if (manner === "quoted") return readQuoted(id, line, start, `: ${code}-`, memory, after);
  const { speech, tokens } = serverSaid(line, start);
  return readAs(id, tokens, { speech, memory: after });
}

/** A line that a program repeats; some put the whole reply behind itself once more. */
function readQuoted(
  id: string,
  line: string,
  at: number,
  opening: string,
  memory: Memory | undefined,
  after: Memory | undefined,
): Read {
  const again = line.indexOf(opening, at);
  if (again === -1) return readAs(id, scanReplyText(line, at), { memory: after });
  const tokens = [...scanReplyText(line, at, again), ...scanReplyText(line, again + 2)];
  return readAs(id, tokens, { memory });
}

/** A line that opens with an enhanced code of the reply's class. */
function readStripped(
  id: string,
  line: string,
  at: number,
  code: string,
  memory: Memory | undefined,
): Read | undefined {
  const enhanced = enhancedCodeAt(line, at, line.length);
  if (enhanced === undefined || enhanced.value[0] !== code) return undefined;
  if (isWord(line.charCodeAt(enhanced.end))) return undefined;
  return readAs(id, strippedCodes(line, at, line.length, code), { memory });
}
