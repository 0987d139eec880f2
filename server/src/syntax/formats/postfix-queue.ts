import { BOUNCE, isReturned } from "../bounce";
import { skipBlanks } from "../characters";
import { enhancedCodeAt } from "../codes";
import type { Format, Memory, Read } from "../format";
import { pickDetails } from "../pick";
import { quoteEnd } from "../quoted";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { addAll, type Token } from "../token";
import { POSTFIX, POSTFIX_QUEUE, RECORD, readFolded, readRecipient } from "./postfix-folded";
import { counterSamples, samples } from "./postfix-queue-samples";
import { type Reason, scanReason } from "./postfix-reason";

const ID = POSTFIX_QUEUE;
const MAILQ =
  /\((?:host |delivery temporarily suspended: |TLS is required|SASL authentication failed)/y;
const FIELD =
  /(?:recipient|offset|dsn_orig_rcpt|status|action|diag_type|diag_text|mta_type|mta_mname|reason)=/y;
const OPENING_FIELD = /(?:recipient|diag_text|reason)=(?=[^ ]+@|\d{3}[ -]|host |TLS is required)/y;
const DELAY_REASON = '"delay_reason": "';

/**
 * What waits in Postfix's queue: `mailq`, `postqueue -j`, and the logs in `/var/spool/postfix/defer` and `bounce`; and the
 * words of its bounces, which say the same folded.
 */
export const postfixQueue: Format = {
  id: ID,
  family: BOUNCE,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    const start = skipBlanks(line, 0, line.length);
    return (
      readDelayReasons(line, start) ??
      readMailq(line, start) ??
      readFolded(line, memory) ??
      readRecord(line, memory)
    );
  },
  details: ({ text }) =>
    pickDetails(
      text,
      {
        host: /\bhost ([^\s[]{1,255})\[/,
        sender: /"sender": "([^"\\]{1,320})"/,
        recipient: /^<([^<>]{1,320})>|"address": "([^"\\]{1,320})"/,
        queueId: /"queue_id": "(\w{5,25})"/,
      },
      "out",
    ),
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
    const end = quoteEnd(line, value);
    const reason = scanReason(line, value, end);
    addAll(tokens, reason.tokens);
    asked.add(reason.asked);
    at = line.indexOf(DELAY_REASON, end);
  }
  return readAs(ID, tokens, { asked: asked.size === 1 ? [...asked][0] : undefined });
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
  const recipient = readRecipient(line);
  if (recipient !== undefined) return recipient;
  const value = endOf(memory?.startsWith(POSTFIX) ? FIELD : OPENING_FIELD, line);
  if (value === 0) return undefined;
  if (line.startsWith("diag_text=") || line.startsWith("reason="))
    return recordLine(scanReason(line, value));
  const status = line.startsWith("status=") ? enhancedCodeAt(line, value, line.length) : undefined;
  return recordLine({ tokens: status?.end === line.length ? [status] : [], asked: undefined });
}

function recordLine({ tokens, asked }: Reason): Read {
  return readAs(ID, tokens, { asked, block: RECORD, memory: POSTFIX });
}

/** The column after what the sticky pattern finds at the start of the line, or 0. */
function endOf(pattern: RegExp, line: string): number {
  pattern.lastIndex = 0;
  return pattern.test(line) ? pattern.lastIndex : 0;
}
