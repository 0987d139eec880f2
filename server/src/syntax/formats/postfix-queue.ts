import { skipBlanks } from "../characters";
import { enhancedCodeAt } from "../codes";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { addAll, type Token } from "../token";
import { type Reason, scanReason } from "./postfix-reason";

const ID = "postfix-queue";
const RECORD = "postfix record";
const MAILQ =
  /\((?:host |delivery temporarily suspended: |TLS is required|SASL authentication failed)/y;
const RECIPIENT = /<[^<>]{0,320}>: (?=host |delivery temporarily suspended: |TLS is required)/y;
const FIELD =
  /(?:recipient|offset|dsn_orig_rcpt|status|action|diag_type|diag_text|mta_type|mta_mname|reason)=/y;
const OPENING_FIELD = /(?:recipient|diag_text|reason)=(?=[^ ]+@|\d{3}[ -]|host |TLS is required)/y;
const DELAY_REASON = '"delay_reason": "';

/** What waits in Postfix's queue: `mailq`, `postqueue -j`, and the logs in `/var/spool/postfix/defer` and `bounce`. */
export const postfixQueue: Format = {
  id: ID,
  samples: [
    "(host mx1.example.com[192.0.2.25] said: ⟦451⟧ ⟦4.3.2⟧ Internal error reading data (in reply to end of DATA command))",
    "         (host mx1.example.com[192.0.2.25] refused to talk to me: ⟦421⟧ ⟦4.3.2⟧ Too busy)",
    "(delivery temporarily suspended: host mx1.example.com[192.0.2.25] refused to talk to me: ⟦554⟧-mx1.example.com ⟦554⟧ Go away)",
    '{"queue_name": "deferred", "queue_id": "1DBA8AC3", "arrival_time": 1795297311, "message_size": 418, "forced_expire": false, "sender": "alice@example.net", "recipients": [{"address": "resources@yahoo.example.com", "delay_reason": "host mta7.am0.yahoodns.example.net[127.0.0.1] said: ⟦451⟧ Resources temporarily unavailable. Please try again later [#4.16.5]. (in reply to end of DATA command)"}]}',
    '{"queue_name": "deferred", "queue_id": "550A8AC3", "arrival_time": 1795297311, "message_size": 550, "forced_expire": false, "sender": "bounce+550=5.1.1@shop.example.com", "recipients": [{"address": "a@example.com", "delay_reason": "host mx[192.0.2.1] said: ⟦450⟧ ⟦4.2.1⟧ \\"slow\\" down (in reply to RCPT TO command)"}, {"address": "550 5.1.1@example.com", "delay_reason": "host mx[192.0.2.1] said: ⟦452⟧ ⟦4.5.3⟧ Too many (in reply to RCPT TO command)"}]}',
    '          "delay_reason": "host mx.example.com[192.0.2.1] said: ⟦452⟧-Quota exceeded ⟦452⟧ For explanation visit https://x.example/452 (in reply to RCPT TO command)"',
    "<qq207@qmail.example.org>: host mx.qmail.example.org[127.0.0.1] said: ⟦451⟧ qq temporary problem (#⟦4.3.0⟧) (in reply to end of DATA command)\nrecipient=qq207@qmail.example.org\noffset=450\ndsn_orig_rcpt=rfc822;qq207@qmail.example.org\nstatus=⟦4.0.0⟧\naction=delayed\ndiag_type=smtp\ndiag_text=⟦451⟧ qq temporary problem (#⟦4.3.0⟧)\nmta_type=dns\nmta_mname=mx.qmail.example.org\nreason=host mx.qmail.example.org[127.0.0.1] said: ⟦451⟧ qq temporary problem (#⟦4.3.0⟧) (in reply to end of DATA command)",
  ],
  counterSamples: [
    "-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\nF0930550        550 Sat Nov 21 21:41:50  alice@example.net\n                                         550@yahoo.example.com",
    "(connect to mx.dead.example.com[127.0.0.1]:550: Connection refused)",
    '{"queue_name": "active", "queue_id": "5501", "arrival_time": 550, "message_size": 421, "sender": "5.1.1@example.com", "recipients": [{"address": "550@example.com"}]}',
    "status=200\nstatus=5.1.1",
  ],
  read(line, memory) {
    const start = skipBlanks(line, 0, line.length);
    return readDelayReasons(line, start) ?? readMailq(line, start) ?? readRecord(line, memory);
  },
};

/** The reasons in a line of JSON; `postqueue -j` gives a message a line, `jq` spreads it over many. */
function readDelayReasons(line: string, start: number): Read | undefined {
  if (!line.startsWith('{"queue_name": "', start) && !line.startsWith(DELAY_REASON, start))
    return undefined;
  const tokens: Token[] = [];
  const asked = new Set<Asked | undefined>();
  let at = line.indexOf(DELAY_REASON, start);
  while (at !== -1) {
    const value = at + DELAY_REASON.length;
    const end = stringEnd(line, value);
    const reason = scanReason(line, value, end);
    addAll(tokens, reason.tokens);
    asked.add(reason.asked);
    at = line.indexOf(DELAY_REASON, end);
  }
  return readAs(ID, tokens, { asked: asked.size === 1 ? [...asked][0] : undefined });
}

/** The column of the quote that ends the JSON string whose text starts at `at`. */
function stringEnd(line: string, at: number): number {
  let column = at;
  while (column < line.length && line[column] !== '"') column += line[column] === "\\" ? 2 : 1;
  return Math.min(column, line.length);
}

/** A reason in brackets on a line of its own. */
function readMailq(line: string, start: number): Read | undefined {
  MAILQ.lastIndex = start;
  if (!MAILQ.test(line)) return undefined;
  const { tokens, asked } = scanReason(line, start + 1);
  return readAs(ID, tokens, { asked });
}

/** One line of a recipient's record in a defer or bounce log file. */
function readRecord(line: string, memory: Memory | undefined): Read | undefined {
  const recipient = endOf(RECIPIENT, line);
  if (recipient !== 0) return recordLine(scanReason(line, recipient));
  const value = endOf(memory === RECORD ? FIELD : OPENING_FIELD, line);
  if (value === 0) return undefined;
  if (line.startsWith("diag_text=") || line.startsWith("reason="))
    return recordLine(scanReason(line, value));
  const status = line.startsWith("status=") ? enhancedCodeAt(line, value, line.length) : undefined;
  return recordLine({ tokens: status?.end === line.length ? [status] : [], asked: undefined });
}

function recordLine({ tokens, asked }: Reason): Read {
  return readAs(ID, tokens, { asked, block: RECORD, memory: RECORD });
}

/** The column after what the sticky pattern finds at the start of the line, or 0. */
function endOf(pattern: RegExp, line: string): number {
  pattern.lastIndex = 0;
  return pattern.test(line) ? pattern.lastIndex : 0;
}
