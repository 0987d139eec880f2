import { skipBlanks } from "./characters";
import { replyLineAt } from "./evidence";
import type { Speech } from "./reading";
import { scanReplyText } from "./reply-text";
import type { Token } from "./token";

/** One side's line of a conversation, with the codes in it. */
export interface Said {
  readonly speech: Speech | undefined;
  readonly tokens: readonly Token[];
}

/** What the server said from column `at` on; no speech when that is no line of a reply. */
export function serverSaid(line: string, at: number): Said {
  const start = skipBlanks(line, at, line.length);
  const reply = replyLineAt(line, start);
  const speech: Speech | undefined = reply && { by: "server", ...reply };
  return { speech, tokens: scanReplyText(line, start) };
}

/** What the client sent from column `at` on. */
export function clientSaid(at: number): Said {
  return { speech: { by: "client", text: at }, tokens: [] };
}
