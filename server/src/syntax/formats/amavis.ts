import { askedAt } from "../asked";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./amavis-samples";
import { scanReplies } from "./postfix-reason";

const ID = "amavis";
const PROGRAM = /^amavisd?(?:-new)?$/;
const TASK = String.raw`\(\d{1,10}-\d{1,4}(?:-\d{1,4})?\) (?:\(!{1,2}\))?`;
const RESPONSE = new RegExp(
  String.raw`${TASK}(?:(?:smtp|lmtp) resp|Negative SMTP resp\.) to ([A-Za-z-]{3,20})(?: \((?:pip|dot)\))?(?: \(<[^<>]{0,320}>\))?: `,
  "y",
);
const FORWARDED = new RegExp(`${TASK}(?:FWD|SEND|mail_via_smtp)[ :]`, "y");
const SAID = new RegExp(`${TASK}SMTP: (?=[2-5]\\d\\d )`, "y");
/** Lines of which every version is known to quote no reply. */
const SILENT = new RegExp(
  String.raw`${TASK}(?:Passed |Blocked |Checking: |TIMING |TIMING-SA |E?SMTP:? ?\[|LMTP:? ?\[)|starting\. |Module `,
  "y",
);
const FROM_MTA = " from MTA(";
/** The reply behind the last address; the type of the body may stand between. */
const REPLY = /(?:^|[ ,])(?=[2-5]\d\d )/g;
const STAGES: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["data-dot", "END-OF-DATA"],
  ["greeting", "CONNECT"],
]);

/** amavis (amavisd-new), between two mail servers: what the one behind it said, and its own verdicts. */
export const amavis: Format = {
  id: ID,
  samples,
  counterSamples,
  programs: PROGRAM,
  read({ text }) {
    const silent = behind(SILENT, text) !== undefined;
    return readResponse(text) ?? readForwarded(text) ?? (silent ? readAs(ID, []) : undefined);
  },
  details: ({ text }) =>
    pickDetails(text, {
      host: /^\(\S{1,30}\) .{1,120}?, (?:[^\s[\]<>]{1,40} ){0,2}\[([\da-fA-F.:]{3,45})\]/,
      sender: /<([^<>]{0,320})> -> </,
      recipient: /> -> <([^<>]{1,320})>/,
      queueId: /, Queue-ID: ([0-9A-Za-z]{5,25})/,
      messageId: /, Message-ID: <([^<>]{1,320})>/,
    }),
};

/** `smtp resp to RCPT (pip) (<x@example.org>): 250 2.1.5 Ok`. */
function readResponse(line: string): Read | undefined {
  RESPONSE.lastIndex = 0;
  const command = RESPONSE.exec(line)?.[1];
  if (command === undefined) {
    const said = behind(SAID, line);
    return said === undefined ? undefined : readAs(ID, scanReplyText(line, said));
  }
  const asked = STAGES.get(command) ?? askedAt(command, 0);
  return readAs(ID, scanReplyText(line, RESPONSE.lastIndex), { asked });
}

/** `FWD from <…> -> <…>, BODY=8BITMIME 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as …`. */
function readForwarded(line: string): Read | undefined {
  if (behind(FORWARDED, line) === undefined) return undefined;
  const mta = line.indexOf(FROM_MTA);
  if (mta === -1) return undefined;
  const addresses = line.lastIndexOf(">", mta) + 1;
  REPLY.lastIndex = 0;
  const reply = REPLY.exec(line.slice(addresses, mta + 1));
  const at = reply === null ? mta : addresses + reply.index + reply[0].length;
  return readAs(ID, scanReplies(line, at, line.length), { asked: "END-OF-DATA" });
}
