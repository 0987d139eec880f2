import type { Format } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";

const ID = "rspamd";
/** Behind the time, or in syslog: the process and its worker, what it works for, the module, the function. */
const VERDICT =
  /(?:#\d{1,9}\(\w{1,40}\) )?<\w{1,40}>; task; (?:rspamd_task_write_log|rspamd_protocol_write_log): /y;
const FORCED = /, forced: [a-z ]{3,30} "(?=[45](?:\d\d[ -]|\.\d))/g;

/** rspamd's verdicts: a milter's reply stands in them where a rule forces one. */
export const rspamd: Format = {
  id: ID,
  samples: [
    '2026-02-15 04:01:10 #555(rspamd_proxy) <ab5501>; task; rspamd_task_write_log: id: <4.2.1@example.com>, qid: <554F1A250B>, ip: 198.51.100.3, from: <promo@example.com>, (default: F (soft reject): [5.50/15.00] [GREYLIST(0.00){greylisted;new record;}]), len: 421, time: 451.0ms, dns req: 12, digest: <52a>, rcpts: <b@example.org>, forced: soft reject "⟦4.7.1⟧ Try again later"; score=nan (set by greylist)',
    'Feb 15 04:01:10 mail rspamd[550]: <ab5501>; task; rspamd_task_write_log: id: <4.2.1@example.com>, qid: <554F1A250B>, ip: 198.51.100.3, from: <promo@example.com>, (default: T (reject): [25.50/15.00] []), len: 421, forced: reject "⟦554⟧ ⟦5.7.1⟧ Spam message rejected"; score=nan (set by force_actions)',
    '2026-02-15 04:01:10 #5(normal) <ab5501>; task; rspamd_protocol_write_log: id: <4.2.1@example.com>, ip: 198.51.100.3, forced: reject "⟦554⟧-No mail from you"; score=nan (set by force_actions)',
  ],
  counterSamples: [
    '2026-02-15 04:01:10 #555(rspamd_proxy) <ab5501>; task; rspamd_task_write_log: id: <4.2.1@example.com>, qid: <554F1A250B>, ip: 198.51.100.3, from: <promo@example.com>, (default: F (soft reject): [5.50/15.00] [GREYLIST(0.00){greylisted;new record;}]), len: 421, time: 451.0ms, forced: soft reject "Try again later"; score=nan (set by greylist)',
    "2026-02-15 03:53:31 #554(normal) <9a8448>; task; rspamd_task_write_log: id: <d3bbb.550@example.net>, qid: <39E6534018F>, ip: 203.0.113.45, from: <x@example.net>, (default: F (no action): [0.40/15.00] []), len: 5501, time: 250.451ms, dns req: 22",
  ],
  read({ text }) {
    const at = behind(VERDICT, text);
    return at === undefined ? undefined : readAs(ID, forced(text, at));
  },
  details: ({ text }) =>
    pickDetails(
      text,
      {
        host: /, ip: ([\da-fA-F.:]{3,45}),/,
        sender: /, from: <([^<>]{1,320})>/,
        recipient: /, rcpts: <([^<>,]{1,320})/,
        queueId: /, qid: <([^<>]{1,40})>/,
        messageId: /: id: <([^<>]{1,320})>/,
      },
      "in",
    ),
};

/** The text that a rule forces on the milter's client, if it begins with a code. */
function forced(line: string, at: number): readonly Token[] {
  FORCED.lastIndex = at;
  if (!FORCED.test(line)) return [];
  const text = FORCED.lastIndex;
  const end = line.indexOf('"', text);
  return scanReplyText(line, text, end === -1 ? line.length : end);
}
