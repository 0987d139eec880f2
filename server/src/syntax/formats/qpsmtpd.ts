import { replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Memory, Read } from "../format";
import { pathEnd } from "../path";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { continueReply, scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";
import { counterSamples, samples } from "./qpsmtpd-samples";

const ID = "qpsmtpd";
const PROCESS = /(\d{1,7}) /y;
const DISPATCHING = /dispatching (?=[A-Za-z])/y;
const ACCEPTED = /Accepted connection \d{1,6}\/\d{1,6} from /y;
const HOOKED = /Plugin [\w:]{1,80}, hook (\w{1,40}) returned (\w{1,20}), /y;
const DENIED = /deny(?:soft)? mail from (?=<)/y;
const PLUGIN = /\(\w{1,40}\) [\w:-]{1,80}: /y;
/** What only qpsmtpd says behind a process id. */
const OWN =
  /(?:\(\w{1,40}\) running plugin: |in config\(|config\([\w/.-]{1,80}\)(?:: hook returned| returning)|trying to get config for |setting _config_cache for |Connection from \S{1,255} \[|cleaning up after \d|(?:to|from) email address : \[|full from_parameter: |DESTROY called by Qpsmtpd)/y;
/** What Perl prints in between. */
const PERL = /^(?:[A-Z][\w ]{0,40} ERROR |Use of uninitialized ).{0,400} line \d/;
/** What qpsmtpd answers in its own words, known even where nothing around it is. */
const OWN_REPLY =
  /ESMTP qpsmtpd |sender OK - how exciting to get mail|closing connection\. Have a wonderful day|please say hello first|Use MAIL before RCPT|unrecognized commands\. {0,2}Perhaps you should read RFC|I do not believe you are |HELO name contains invalid FQDN|requires domain\/address - see RFC/;

const HOOKS: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["connect", "CONNECT"],
  ["helo", "HELO"],
  ["ehlo", "EHLO"],
  ["mail", "MAIL"],
  ["rcpt", "RCPT"],
  ["data", "DATA"],
  ...(["data_headers_end", "data_post", "data_post_headers", "queue"] as const).map(
    (hook) => [hook, "END-OF-DATA"] as const,
  ),
]);

/** A line's message, whose process wrote it, and which of two turns it belongs to: each command begins the other. */
interface Line {
  readonly text: string;
  readonly at: number;
  readonly process: string;
  readonly turn: Memory | undefined;
}

/** qpsmtpd's log: a process id, then what the server says, what it dispatches and what its plugins do. */
export const qpsmtpd: Format = {
  id: ID,
  samples,
  counterSamples,
  read(source, memory) {
    const line = lineOf(source, memory);
    if (line === undefined)
      return memory && PERL.test(source.text) ? readAs(ID, [], { memory }) : undefined;
    return (
      readCommand(line) ??
      readAccepted(line) ??
      readDenial(line) ??
      readReply(line) ??
      readOther(line)
    );
  },
  details: ({ text }) =>
    pickDetails(text, { host: / from (\S{1,255}) \[/, sender: / mail from <([^>]{0,320})>/ }, "in"),
};

/** The line without its process id, which syslog's tag has where qpsmtpd writes to syslog. */
function lineOf({ text, program, session }: Source, turn: Memory | undefined): Line | undefined {
  if (program === ID) return { text, at: 0, process: session, turn: turn ?? "0" };
  PROCESS.lastIndex = 0;
  const process = PROCESS.exec(text)?.[1];
  return process === undefined ? undefined : { text, at: PROCESS.lastIndex, process, turn };
}

/** `dispatching RCPT TO:<…>`. */
function readCommand({ text, at, process, turn }: Line): Read | undefined {
  const command = behind(DISPATCHING, text, at);
  if (command === undefined) return undefined;
  const memory = turn === "0" ? "1" : "0";
  return readAs(ID, [], { ...clientSaid(text, command), session: process, memory });
}

function readAccepted({ text, at, process }: Line): Read | undefined {
  if (behind(ACCEPTED, text, at) === undefined) return undefined;
  return readAs(ID, [], { speech: { by: "session" }, session: process, memory: "0" });
}

/** `Plugin rcpt_ok, hook rcpt returned DENY, Relaying denied (#5.7.1)` and `deny mail from <…> (…)`. */
function readDenial({ text, at, process, turn = "0" }: Line): Read | undefined {
  HOOKED.lastIndex = at;
  const hooked = HOOKED.exec(text);
  const denied = behind(DENIED, text, at);
  if (hooked === null && denied === undefined) return undefined;
  const start = denied === undefined ? HOOKED.lastIndex : pathEnd(text, denied) + 2;
  const denies = denied !== undefined || hooked?.[2]?.startsWith("DENY") === true;
  if (!denies) return readAs(ID, [], { memory: turn });
  const asked = denied === undefined ? HOOKS.get(hooked?.[1] ?? "") : "MAIL";
  return readAs(ID, scanReplyText(text, start), {
    asked,
    block: blockOf(process, turn),
    memory: turn,
  });
}

function blockOf(process: string, turn: Memory): string {
  return `${ID} ${process} ${turn}`;
}

/** `550 Relaying denied (#5.7.1)`, believed in qpsmtpd's own log or words. */
function readReply({ text, at, process, turn }: Line): Read | undefined {
  const reply = replyLineAt(text, at);
  if (reply === undefined || (turn === undefined && !OWN_REPLY.test(text.slice(at, at + 300))))
    return undefined;
  const failed = reply.code >= "4";
  const { speech, tokens } = serverSaid(text, at, false);
  return readAs(ID, tokens, {
    speech,
    session: process,
    block: failed ? blockOf(process, turn ?? "0") : undefined,
    memory: turn ?? "0",
  });
}

/** What a plugin says may quote a reply that proves itself; nothing else holds a code. */
function readOther({ text, at, turn }: Line): Read | undefined {
  const own = behind(OWN, text, at) !== undefined;
  if (!own && turn === undefined) return undefined;
  const said = own ? undefined : behind(PLUGIN, text, at);
  const tokens = said === undefined ? [] : continueReply(text, said, { more: false }).tokens;
  return readAs(ID, tokens, { memory: turn ?? "0" });
}
