import { CONNECTED, hearReply, recall, remember, TRANSCRIPT } from "../conversation/conversation";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { counterSamples, samples } from "./transcript-swaks-samples";

const ID = "transcript-swaks";
const SERVER: readonly string[] = ["<-  ", "<~  ", "<** ", "<~* "];
const CLIENT: readonly string[] = [" -> ", " ~> ", "**> ", "*~> "];
const HINT = 4;

/** What swaks prints: `<-` and `->`, with `~` under TLS and `*` where it expected something else. It speaks SMTP and LMTP only. */
export const transcriptSwaks: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (line.startsWith("=== Trying ")) return session();
    const before = recall(memory);
    if (before?.stage === "text") return undefined;
    const hint = line.slice(0, HINT);
    if (SERVER.includes(hint)) return readServer(line);
    if (before === undefined) return undefined;
    if (CLIENT.includes(hint)) return readAs(ID, [], { ...clientSaid(line, HINT), memory });
    return hint === "=== " || hint === "*** " ? readAs(ID, [], { memory }) : undefined;
  },
};

function session(): Read {
  return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
}

function readServer(line: string): Read | undefined {
  const after = hearReply(undefined, line, HINT, { voice: "marked" });
  if (after === undefined) return undefined;
  const { speech, tokens } = serverSaid(line, HINT, false);
  return readAs(ID, tokens, { speech, memory: remember(after) });
}
