import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import { noteOf, withoutNote } from "../conversation/note";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { goesOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./net-smtp-perl-samples";

const ID = "net-smtp-perl";
/** The object's name; a script's own words may stand right before it, without a line end. */
const OBJECT = String.raw`(?:[^=]{0,200}?(?=Net::SMTP))?Net::SMTP(?:::\w{1,20}){0,2}=GLOB\((0x[0-9a-f]{1,16})\)`;
const MODULES = /Net::SMTP(?:::\w{1,20})?>>> {1,12}[A-Z]/y;
/** `$@`, and what scripts say before Net::Cmd's code and message: `rcpt bob@example.com: 550 …`. */
const DIED = /(?:Net::SMTP(?:::\w{1,20})?: ){1,2}(?=\d{3} )/y;
const SAID =
  /(?:mail|data|dataend|auth|auth failed|(?:rcpt|to|recipient) [^\s:@]{1,64}@[^\s:]{1,255}): (?=[245]\d\d [245]\.\d{1,3}\.\d|500 Command unknown: ')/y;
/** Email::Sender's failures, which leave the reply code out. */
const FAILURE =
  /(?:\S{1,320} failed after MAIL FROM|error at (?:DATA start|during DATA|after DATA)|failed AUTH): (?=[45]\.\d{1,3}\.\d)/y;

const conversation = markedTranscript({
  id: ID,
  samples,
  counterSamples,
  server: new RegExp(`${OBJECT}<<< `, "y"),
  client: new RegExp(`${OBJECT}>>> `, "y"),
  session: MODULES,
  certain: true,
  names: true,
});

/** Perl's Net::SMTP with `Debug => 1`, also under git-send-email, and what scripts and Email::Sender say of its failures. */
export const netSmtpPerl: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    const failure = readFailure(source.text, memory);
    if (!mayBeOurs(source.text, memory)) return failure;
    const read = echoed(conversation.read(source, memory));
    return failure && read
      ? { ...read, reading: { ...read.reading, ...tokensOf(failure) } }
      : (failure ?? read);
  },
};

function tokensOf({ reading: { tokens } }: Read): Pick<Read["reading"], "tokens"> {
  return { tokens };
}

/** Whether the line names the module, or a reply may go on in it. */
function mayBeOurs(line: string, memory: Memory | undefined): boolean {
  return noteOf(memory) !== undefined || line.includes("Net::SMTP");
}

/** Behind a failure the script may print the reply's text once more, without the code. */
function echoed(read: Read | undefined): Read | undefined {
  const speech = read?.reading.speech;
  if (read === undefined || speech?.by !== "server" || speech.code < "4") return read;
  return { ...read, memory: goesOn(ID, "stripped", speech.code, read.memory) };
}

function readFailure(line: string, memory: Memory | undefined): Read | undefined {
  const at = behind(DIED, line) ?? behind(SAID, line) ?? behind(FAILURE, line);
  if (at === undefined) return undefined;
  const tokens = scanReplyText(line, at);
  const code = tokens[0]?.value ?? "";
  const goes = code >= "4" ? goesOn(ID, "stripped", code, memory) : withoutNote(memory);
  return readAs(ID, tokens, { memory: goes });
}
