import { BOUNCE, bounceAs, RETURNED, UNBOUNDED } from "../bounce";
import { isBlank } from "../characters";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Source } from "../source";
import { counterSamples, samples } from "./bounce-parts-samples";

const ID = "bounce-parts";
const OPENING =
  /^(?:This is the mail system at host \S{1,255}\.|This message was created automatically by mail delivery software\.|The original message was received (?:at|on) |Sorry, we were unable to deliver your message to the following address|Delivery has failed to these recipients or (?:groups|distribution lists):|This is a delivery status notification from |This report relates to a message you sent| {4}This is the MAILER-DAEMON, please DO NOT REPLY)/;
/** What the original message follows, where no part of MIME has it. */
const ORIGINAL_FOLLOWS =
  /^(?:--- Below this line is a copy of the (?:message|mail)|--- Enclosed are the original headers|------ This is a copy of (?:the|your) message, including all the headers|--- The header of the original message is following|-{5} ?Original [Mm]essage(?: [Ff]ollows)? ?-{5}| {3}----- Original message follows -----|Original message headers:\s*$)/;
/** Boundaries in the manner of Postfix and Sendmail, Exim, Courier, OpenSMTPD. */
const BOUNDARY =
  /^--(?:\w{5,25}\.\d{9,11}\/\S{1,200}|\d{9,11}-eximdsn-\d{1,15}|=_courier_\d{1,4}|\d{15,20}\/\S{1,200})\s*$/;
const ORIGINAL = /^Content-Type:[ \t]{0,20}(?:message\/(?:rfc822|global)|text\/rfc822-headers)\b/i;
const HEADER = /^(?:Content-[A-Za-z-]{1,40}:|MIME-Version:|[ \t]+\S)/i;
const DECLARED = /\bboundary="?([^\s";]{1,70})/i;
const MBOX = /^From \S{1,320} [A-Z][a-z]{2} [A-Z][a-z]{2} /;
/** Under a boundary, in the header of a part. */
const PART = "part ";
const MOST_BOUNDARIES = 6;

/** Where bounces begin, and where the message begins that they bring back: it holds no codes, whatever stands in it. */
export const bounceParts: Format = {
  id: ID,
  family: BOUNCE,
  samples,
  counterSamples,
  read(source, memory) {
    if (memory?.startsWith(RETURNED)) return readReturned(source, memory) ?? readMark(source);
    if (isOriginal(memory)) return readOriginal(source, memory ?? "") ?? readMark(source);
    return readMark(source, memory);
  },
};

/** A line with which a bounce or one of its parts begins. */
function readMark({ text: line }: Source, memory?: Memory): Read | undefined {
  if (BOUNDARY.test(line)) return readAs(ID, [], { memory: PART + line.trimEnd() });
  if (ORIGINAL.test(line)) return returned(memory?.startsWith(PART) ? memory : undefined);
  if (memory?.startsWith(PART) && HEADER.test(line)) return readAs(ID, [], { memory });
  if (ORIGINAL_FOLLOWS.test(line)) return returned(undefined);
  return OPENING.test(line) ? bounceAs(ID, [], { part: "opening" }) : undefined;
}

/** The original message follows, until the boundary of the part in whose header this was said. */
function returned(part: Memory | undefined): Read {
  const memory = part === undefined ? UNBOUNDED : RETURNED + part.slice(PART.length);
  return bounceAs(ID, [], { part: "returned" }, { memory });
}

function readReturned(source: Source, memory: Memory): Read | undefined {
  const boundary = memory.slice(RETURNED.length);
  const line = source.text.trimEnd();
  if (line === boundary) return readAs(ID, [], { memory: PART + boundary });
  if (line === `${boundary}--`) return readAs(ID, []);
  return isElsewhere(source) ? undefined : readAs(ID, [], { memory });
}

/** A line of the original message, until a boundary that is none of its own. */
function readOriginal(source: Source, memory: Memory): Read | undefined {
  const { text: line } = source;
  const known = memory.split(" ").slice(1);
  const own = known.some((boundary) => line.startsWith(`--${boundary}`));
  const foreign = /^--[^\s-]\S{5,80}\s*$/.test(line) && !own;
  if (foreign || isElsewhere(source)) return undefined;
  const declared = DECLARED.exec(line)?.[1];
  const more = declared !== undefined && known.length < MOST_BOUNDARIES ? ` ${declared}` : "";
  return readAs(ID, [], { memory: memory + more });
}

function isOriginal(memory: Memory | undefined): boolean {
  return memory === UNBOUNDED || memory?.startsWith(`${UNBOUNDED} `) === true;
}

/** Whether the line cannot be a mail's: a log's, or the next message of a mailbox. */
function isElsewhere({ text, stamped, program }: Source): boolean {
  if (isBlank(text.charCodeAt(0))) return false;
  return stamped || program !== "" || MBOX.test(text) || OPENING.test(text);
}
