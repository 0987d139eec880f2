import { jsonOf } from "../../render/escape";
import type { Subject } from "../gathered";
import { LINE, stampOf, type TimedFailure } from "./row";

/**
 * A failure as one line of JSON. Lines are 0-based, columns UTF-16, `end` exclusive, as `tokens` has them; what is not
 * known is left out.
 */
export function jsonRow({ row, time }: TimedFailure, { file, latest }: Subject): string {
  const { failure, code, reason, about, domain } = row;
  const { start, end, reply, enhanced, permanent } = failure;
  const rest = jsonOf({
    start,
    end,
    code,
    reply,
    enhanced,
    permanent,
    reason: reason?.id,
    sender: about.sender,
    recipient: about.recipient,
    domain,
    host: about.host,
    queueId: about.queueId,
    time: time !== undefined && (time.year || latest !== undefined) ? stampOf(time) : undefined,
  });
  return `{"file":${jsonOf(file)},"line":${LINE},${rest.slice(1)}\n`;
}
