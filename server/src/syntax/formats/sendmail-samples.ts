/** Sendmail's lines, with their codes marked. */
export const samples: readonly string[] = [
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<onprem161@corp.example.org>, ctladdr=<alice@example.net> (1000/1000), delay=00:00:01, xdelay=00:00:00, mailer=port2604, pri=30550, relay=[127.0.0.1] [127.0.0.1], dsn=⟦5.7.54⟧, reply=⟦550⟧ ⟦5.7.54⟧ SMTP; Unable to relay recipient in non-accepted domain, stat=User unknown",
  "Nov 21 21:41:20 mail sm-mta[15503]: 6ALLfJd2015503: to=<support@busy.example.com>, delay=00:00:01, xdelay=00:00:00, mailer=port2607, pri=120421, relay=[127.0.0.1], dsn=⟦4.5.0⟧, reply=⟦421⟧ ⟦4.3.2⟧ mx.busy.example.com Too many concurrent SMTP connections; please try again later., stat=Deferred: ⟦421⟧ ⟦4.3.2⟧ mx.busy.example.com Too many concurrent SMTP connections; please try again later.",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<bl21@yahoo.example.com>, pri=30550, dsn=⟦4.0.0⟧, reply=⟦503⟧ ⟦5.5.1⟧ RCPT first, stat=Deferred: ⟦421⟧ ⟦4.7.1⟧ [TS03] All messages from 203.0.113.25 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.example.com/error-codes",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<ironport2@corp.example.org>, dsn=⟦5.0.0⟧, reply=⟦554⟧ ⟦4.3.1⟧ Message rejected. #⟦5.7.1⟧ (content filter 421), stat=Service unavailable",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<empty@legacy.example.org>, dsn=⟦5.1.1⟧, reply=⟦550⟧-, stat=User unknown",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<code999@weird.example.com>, dsn=⟦5.0.0⟧, reply=999 strange code, stat=Remote protocol error",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<a@example.com>, dsn=⟦2.0.0⟧, stat=Sent (⟦2.0.0⟧ Ok: queued as 69E99B2B8D1)",
  "Nov 21 21:41:20 mail sendmail[15503]: 6ALLfJd2015503: to=<a@example.com>, dsn=⟦2.0.0⟧, stat=Sent (ok 1795297116 qp 21943)",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: ruleset=check_rcpt, arg1=<grey1@example.net>, relay=localhost [127.0.0.1], reject=⟦451⟧ ⟦4.7.1⟧ Greylisted,please try again in 300 seconds",
  "Nov 21 21:38:35 mail sendmail[12001]: ruleset=check_relay, arg1=localhost, arg2=127.0.0.1, relay=localhost [127.0.0.1], reject=⟦421⟧ ⟦4.3.2⟧ Too many open connections.",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: Milter: data, reject=⟦550⟧ ⟦5.7.1⟧ Command rejected",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: milter=clmilter, action=rcpt, reject=⟦451⟧ ⟦4.3.2⟧ Please try again later",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: mx.legacy.example.org.: SMTP DATA-2 protocol error: ⟦541⟧ The recipient server rejected your message as spam",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: <-- RCPT TO:<nobody@example.net>",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: --- ⟦550⟧ ⟦5.1.1⟧ <nobody@example.net>... User unknown",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: --- ⟦250⟧-SIZE 500000",
];

/** Sendmail's lines with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "Nov 21 21:38:01 mail sendmail[550]: 6ALLc1qv011122: from=<bounce+550=5.1.1@shop.example.com>, size=550, class=0, nrcpts=1, msgid=<1795297081.550@client.example.com>, proto=ESMTPSA, daemon=MSP-v4, relay=mail-550.example.com [203.0.113.250]",
  "Nov 21 21:38:01 mail sendmail[421]: STARTTLS=server, relay=localhost [127.0.0.1], version=TLSv1.3, verify=NO, cipher=TLS_AES_256_GCM_SHA384, bits=256/256",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: to=<alice@example.net>, delay=00:00:00, pri=30550, stat=Spam content rejected: Buy cheap rule 550-A",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: ruleset=CheckSubject, arg1= casino 421 bonus, relay=localhost [127.0.0.1], discard",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: <nobody@example.net>... No such host,see http://example.net/421",
  "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001: to=<a@example.com>, stat=unknown mailer error 550",
  "Nov 21 21:38:35 mail sendmail[12001]: STARTTLS: read error=syscall error (-1), errno=104, get_error=error:00000000:lib(0)::reason(0), retry=1, ssl_err=5",
];
