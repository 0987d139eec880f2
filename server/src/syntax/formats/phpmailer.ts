import { askedAt } from "../asked";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import { recall, remember, TRANSCRIPT } from "../conversation/conversation";
import { replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { gluedCodes } from "../replies/glued";
import { goesOn, quotedOn, readOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";
import { counterSamples, samples } from "./phpmailer-samples";

const ID = "phpmailer";
const SERVER = /(?:SERVER -> CLIENT:|SMTP -> FROM SERVER:) ?/y;
const HTML_SERVER = /SERVER -&gt; CLIENT: ?/y;
const CLIENT = /(?:CLIENT -(?:>|&gt;) (?:SERVER|SMTP):) ?/y;
const INBOUND =
  /(?:SMTP INBOUND: |SMTP -(?:>|&gt;) get_lines\(\): \$(?:data|str) is )(?:"|&quot;)/y;
const FAILED =
  /SMTP (?:-> )?ERROR: ([\w &]{2,40})(?: command failed| not accepted from server): (?=\d{3}[ -])/iy;
const OPENING = /Connection: opening to \S/y;
/** What the exception's text joins without blanks: `,530,5.7.0SMTP server error:`, `SMTP code: 530 Additional SMTP info: 5.7.0`. */
const JOINED =
  /,(?=\d{3},(?:\d\.[\d.]{3,7})?SMTP server error: )|SMTP code: (?=\d{3})|Additional SMTP info: (?=\d\.)/g;
const HINTS: readonly string[] = ["SMTP server error: ", "SMTP code: ", "Additional SMTP info: "];

/** PHPMailer's debugging output of either kind, text and HTML, and its errors. */
export const phpmailer: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text }, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return (
      readServer(text) ??
      readClient(text, memory) ??
      readFailure(text, memory) ??
      readOn(ID, text, memory)
    );
  },
};

/** A whole reply; as text its further lines are set in, as HTML all are put together. */
function readServer(line: string): Read | undefined {
  const at = behind(SERVER, line);
  if (at === undefined) return readHtml(line);
  const { speech, tokens } = serverSaid(line, at);
  const more = speech?.by === "server" && speech.more;
  const memory = remember({ stage: "running", voice: "marked", data: false, idle: 0 });
  return readAs(ID, tokens, {
    speech,
    memory: more ? goesOn(ID, "said", speech.code, memory) : memory,
  });
}

function readHtml(line: string): Read | undefined {
  const at = behind(HTML_SERVER, line);
  if (at === undefined) return undefined;
  const reply = replyLineAt(line, at);
  const speech = reply && { by: "server" as const, ...reply, more: false };
  return readAs(ID, gluedCodes(line, at), { speech });
}

function readClient(line: string, memory: Memory | undefined): Read | undefined {
  if (behind(OPENING, line) !== undefined)
    return readAs(ID, [], { speech: { by: "session" }, memory });
  const at = behind(CLIENT, line);
  return at === undefined ? undefined : readAs(ID, [], { ...clientSaid(line, at), memory });
}

/** A reply that is told once more: as it came in, in an error, in an exception's text. */
function readFailure(line: string, memory: Memory | undefined): Read | undefined {
  const inbound = behind(INBOUND, line);
  if (inbound !== undefined) return readAs(ID, scanReplyText(line, inbound), { memory });
  FAILED.lastIndex = 0;
  const failed = FAILED.exec(line);
  if (failed === null) return readJoined(line, memory);
  const at = FAILED.lastIndex;
  const asked = commandOf(failed[1] ?? "");
  return readAs(ID, gluedCodes(line, at), { asked, memory: quotedOn(ID, line, at, memory) });
}

function commandOf(name: string): Asked | undefined {
  if (/^DATA END$/i.test(name)) return "END-OF-DATA";
  return /^(?:User|Pass|AUTH)/i.test(name) ? "AUTH" : askedAt(name, 0);
}

function readJoined(line: string, memory: Memory | undefined): Read | undefined {
  if (!HINTS.some((hint) => line.includes(hint))) return undefined;
  const tokens = [...line.matchAll(JOINED)].flatMap(({ index, 0: { length } }) =>
    codesAt(line, index + length),
  );
  return tokens.length === 0 ? undefined : readAs(ID, tokens, { memory });
}

/** The code at `at`, or a reply code, a comma and perhaps an enhanced code. */
function codesAt(line: string, at: number): readonly Token[] {
  const end = line.length;
  const code = replyCodeAt(line, at, end) ?? enhancedCodeAt(line, at, end);
  if (code?.kind !== "reply" || line[code.end] !== ",") return code === undefined ? [] : [code];
  const enhanced = enhancedCodeAt(line, code.end + 1, end);
  return enhanced === undefined ? [code] : [code, enhanced];
}
