import { BOUNCE, bounceAs, isReturned, partOf } from "../bounce";
import type { Format, Memory, Read } from "../format";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./sendmail-bounce-samples";

const ID = "sendmail-bounce";
/** In a list of addresses; `a` and `b` tell one address's lines from the next one's. */
const LIST = "sendmail";
const LIST_FOLLOWS =
  /^ {3}----- The following addresses had (?:permanent fatal errors|transient non-fatal errors|delivery problems|(?:un)?successful delivery notifications) -----/;
const TALK_FOLLOWS =
  /^(?: {3}----- Transcript of session follows -----|\.\.\. while talking to \S{1,255}:\s*$)/;
const REASON = / {4}\(reason: /y;
const EXPANDED = /^ {4}\(expanded from: <?([^<>]{1,320})>?\)\s*$/;
/** An address, a program or a file to which the mail was to go. */
const ADDRESS = /^(?:<([^<>]{1,320})>|"[^"]{1,500}"|[:/]\S{1,300})\s*$/;

/** The words of Sendmail's bounces; the conversation in them is read as any other. */
export const sendmailBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (LIST_FOLLOWS.test(line))
      return bounceAs(ID, [], { part: "notice" }, { memory: `${LIST} a` });
    if (TALK_FOLLOWS.test(line)) return bounceAs(ID, [], { part: "talk" });
    return readReason(line, memory) ?? readAddress(line, memory);
  },
};

/** `    (reason: 550 5.1.1 …)` under an address. */
function readReason(line: string, memory: Memory | undefined): Read | undefined {
  const reason = behind(REASON, line);
  if (reason === undefined) return undefined;
  const end = line.trimEnd().endsWith(")") ? line.trimEnd().length - 1 : line.length;
  const besides = listed(memory);
  return bounceAs(ID, scanReplyText(line, reason, end), { part: "notice" }, besides);
}

/** An address of the list, or what it was made from. */
function readAddress(line: string, memory: Memory | undefined): Read | undefined {
  if (!memory?.startsWith(`${LIST} `)) return undefined;
  const expanded = EXPANDED.exec(line)?.[1];
  if (expanded !== undefined) return bounceAs(ID, [], partOf("notice", expanded), listed(memory));
  const address = ADDRESS.exec(line);
  if (address === null) return undefined;
  const next = memory.endsWith("a") ? `${LIST} b` : `${LIST} a`;
  return bounceAs(ID, [], partOf("notice", address[1]), listed(next));
}

function listed(memory: Memory | undefined): { block: string; memory?: Memory } {
  const inList = memory?.startsWith(`${LIST} `) === true;
  return inList ? { block: `${ID} ${memory}`, memory } : { block: ID };
}
