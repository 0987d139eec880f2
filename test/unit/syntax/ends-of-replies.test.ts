import { describe, expect, it } from "vitest";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { annotate, plainLines } from "./annotated";

/** Lines as they are, or cut off where a tool cuts them, with their codes marked; all of the format that is named. */
const rows: readonly (readonly [format: string, annotated: string])[] = [
  [
    "zonemta",
    "info Sender/default/4133539[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 REJECTED[x] from=a@example.org to=b@example.com src=192.0.2.25 mx=mx.example.com id=<b@example.org> (⟦550⟧ ⟦5.1.1⟧ no",
  ],
  [
    "zonemta",
    "info Sender/default/4133539[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 ACCEPTED from=a@example.org to=b@example.com src=192.0.2.25 mx=mx.example.com id=<b@example.org> (⟦250⟧ ⟦2.0.0⟧ Ok) 550",
  ],
  [
    "zonemta",
    "info Sender/default/4133539[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 DEFERRED[dns] from=a@example.org to=b@example.com 550",
  ],
  [
    "zonemta",
    "ERR! Sender/default/4133539[9] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 SMTPERR [0hsxUbal550] src=192.0.2.250 error=550",
  ],
  [
    "zonemta",
    "info Sender/default/4133539[9] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 SMTPCLOSE [x] Connection closed response=⟦421⟧ ⟦4.4.2⟧ timeout",
  ],
  [
    "exim",
    '2026-11-21 21:29:55 H=x [192.0.2.25] sender verify fail for <a@example.org>: response to "RCPT TO:<a@example.org>" was: ⟦550⟧ ⟦5.1.1⟧ no',
  ],
  [
    "exim",
    "2026-11-21 21:29:36 plain authenticator failed for (x) [192.0.2.25]: ⟦535⟧ Incorrect authentication data (set_id=550 5.7.8)",
  ],
  ["gosmtp", '&textproto.Error{Code:⟦550⟧, Msg:"⟦5.1.1⟧ no such user'],
  ["gosmtp", '&textproto.Error{Code:⟦550⟧, Msg:"⟦5.1.1⟧ no such user"} at 550 5.1.1'],
  ["gosmtp", "textproto.Error{Code:⟦550⟧ Msg:⟦5.1.1⟧ no such user}"],
  [
    "opensmtpd",
    '0abb1d2be2a61a83 smtp failed-command command="RCPT TO:<v@example.com>" result="⟦550⟧ ⟦5.1.1⟧ no',
  ],
  ["opensmtpd", '0abb1d2be2a61a83 smtp failed-command command="RCPT TO:<550@example.com>'],
  ["opensmtpd", "debug: bounce: adding report 101d65e724c31881: 550"],
  [
    "dma",
    "Nov 21 21:36:45 mail dma[1451.55ed5cfeab30]: remote delivery to x [192.0.2.1] failed after RCPT TO: ⟦550⟧",
  ],
  [
    "rspamd",
    '2026-02-15 04:01:10 #555(rspamd_proxy) <ab5501>; task; rspamd_task_write_log: id: <4@example.com>, forced: soft reject "⟦4.7.1⟧ Try again',
  ],
  [
    "nginx-mail",
    '2026/04/01 10:11:12 [error] 550#550: *250 upstream sent invalid response: "⟦554⟧ ⟦5.7.1⟧ no',
  ],
  [
    "msmtp",
    "Nov 21 10:20:05 host=192.0.2.25 tls=off auth=off from=a@example.net recipients=b@example.com smtpstatus=⟦550⟧",
  ],
  [
    "msmtp",
    "Nov 21 10:20:05 host=192.0.2.25 tls=off auth=off from=a@example.net recipients=b@example.com smtpstatus=⟦550⟧ smtpmsg='⟦550⟧ ⟦5.1.1⟧ no",
  ],
  [
    "msmtp",
    "Nov 21 10:20:05 host=192.0.2.25 proto=smtp smtpstatus=⟦550⟧ smtpmsg='⟦550⟧ no' errormsg='550' exitcode=EX_X",
  ],
  [
    "msmtp",
    "Nov 21 10:20:05 host=192.0.2.25 port=2525 tls=on auth=off from=a@example.net recipients=b@example.com smtpstatus=⟦250⟧ smtpmsg='⟦250⟧ ok'",
  ],
  [
    "kerio",
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <g@example.com>, Result: failed, Status: ⟦5.1.1⟧ ⟦550⟧ ⟦5.1.1⟧ no",
  ],
  [
    "kerio",
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <g@example.com>, Result: failed",
  ],
  [
    "ironport",
    "Mon Mar 19 20:16:27 2026 Info: Bounced: DCID 550 MID 421 From: <a@example.com> To: <b@example.org> RID 0 - ⟦5.4.7⟧ - expired",
  ],
  [
    "ironport",
    "Mon Mar 19 20:16:27 2026 Info: Bounced: DCID 550 MID 421 to RID 0 - ⟦5.1.0⟧ - x ('⟦554⟧', [",
  ],
  [
    "postfix",
    "Nov 21 21:16:42 mail postfix/smtp[5]: 4F1A219A3E1: to=<b@example.net>, relay=none, delay=1, dsn=⟦5.4.4⟧, status=bounced",
  ],
  [
    "postfix",
    "Nov 21 21:16:42 mail postfix/smtp[5]: 4F1A219A3E1: to=<b@example.net>, relay=none, delay=1, dsn=⟦5.4.4⟧, sta",
  ],
  [
    "postfix",
    "Nov 21 21:16:42 mail postfix/smtp[5]: 4F1A219A3E1: to=<b@example.net>, relay=none, delay=1, dsn=5.4.4, x",
  ],
  ["postfix", "Nov 21 21:16:42 mail postfix/smtp[5]: send attr status = ⟦5.1.1⟧"],
  ["postfix", "Nov 21 21:16:42 mail postfix/smtp[5]: send attr status = 5.1.1 x"],
  ["postfix", "Nov 21 21:16:42 mail postfix/smtp[5]: send attr size = 550"],
  ["postfix", "Nov 21 21:16:42 mail postfix/policy[5]: Policy action=⟦550⟧ ⟦5.7.23⟧ no"],
  ["postfix", "Nov 21 21:16:42 mail postfix/smtpd[5]: Policy action=550 5.7.23 no"],
  [
    "sendmail",
    "Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: to=<b@example.net>, delay=1, dsn=⟦4.0.0⟧, stat=Deferred: ⟦421⟧ ⟦4.3.2⟧ no",
  ],
  [
    "sendmail",
    "Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: to=<b@example.net>, delay=1, dsn=⟦2.0.0⟧, stat=Sent (⟦2.0.0⟧ ok)",
  ],
  [
    "sendmail",
    "Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: to=<b@example.net>, delay=1, stat=queued 550",
  ],
  [
    "sendmail",
    "Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: to=<b@example.net>, delay=1, dsn=⟦5.1.1⟧, reply=⟦550⟧ ⟦5.1.1⟧ no, stat=User unknown",
  ],
];

/** The lines with the codes that were found, and who read the last of them. */
function read(lines: readonly string[]) {
  let carry: Carry | undefined;
  let format: string | undefined;
  const marked = lines.map((line) => {
    const told = tokeniseLine(line, carry);
    carry = told.carry;
    format = told.reading?.format;
    return annotate(line, told.reading?.tokens ?? []);
  });
  return [format, marked.join("\n")];
}

describe("where a reply ends, or a line that quotes it", () => {
  it.each(rows)("%s: %s", (format, annotated) => {
    expect(read(plainLines(annotated))).toEqual([format, annotated]);
  });
});
