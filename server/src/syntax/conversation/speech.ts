import { skipBlanks } from "../characters";
import type { ClientWords, Speech } from "../reading";
import { scanReplyLine, scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";
import { carriesLogin, chunkAt, isLoneDot, verbAt } from "./commands";
import { replyLineAt } from "./evidence";

/** One side's line of a conversation, with the codes in it. */
export interface Said {
  readonly speech: Speech | undefined;
  readonly tokens: readonly Token[];
}

/**
 * What the server said from column `at` on; no speech when that is no line of a reply. A producer may have put several
 * lines of a reply into one, unless `joined` is false.
 */
export function serverSaid(line: string, at: number, joined = true): Said {
  const start = skipBlanks(line, at, line.length);
  const reply = replyLineAt(line, start);
  const speech: Speech | undefined = reply && { by: "server", ...reply };
  return { speech, tokens: joined ? scanReplyText(line, start) : scanReplyLine(line, start) };
}

/** What the client sent from column `at` on. */
export function clientSaid(line: string, at: number): Said {
  return { speech: { by: "client", text: at, ...clientWords(line, at) }, tokens: [] };
}

/** What a client's line `line.slice(at)` is, seen by itself. */
export function clientWords(line: string, at: number): ClientWords {
  const verb = verbAt(line, at);
  return {
    verb,
    login: carriesLogin(line, at),
    dot: isLoneDot(line, at),
    octets: octetsOf(line, at),
    chunk: verb === "BDAT" ? chunkAt(line, at) : undefined,
  };
}

/** How long `line.slice(at)` is in UTF-8 with its line end. */
function octetsOf(line: string, at: number): number {
  let octets = 2;
  for (let column = at; column < line.length; column++) {
    const unit = line.charCodeAt(column);
    octets += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return octets;
}
