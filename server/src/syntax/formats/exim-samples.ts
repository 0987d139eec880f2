const raw = String.raw;

/** Exim's lines, with their codes marked. */
export const samples: readonly string[] = [
  "2026-11-21 21:30:09 1xUsev-000maX-34 ** nosuchuser@corp.example.org R=sinkroute T=remote_smtp H=mx0a-00123456.pphosted.example.org [127.0.0.1] X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no: SMTP error from remote mail server after RCPT TO:<nosuchuser@corp.example.org>: ⟦550⟧ ⟦5.1.1⟧ <nosuchuser@corp.example.org>... User unknown",
  raw`2026-11-21 21:32:23.104 [191804] 1xUsh5-000nTi-1I == quota130@gmx.example.net R=sinkroute T=remote_smtp defer (-44) H=mx00.gmx.example.net [127.0.0.1]:2604 I=[127.0.0.1]:33550 DT=0.045s: SMTP error from remote mail server after RCPT TO:<quota130@gmx.example.net>: ⟦452⟧-Requested action not taken: mailbox unavailable\n⟦452⟧-Quota exceeded\n⟦452⟧ For explanation visit https://postmaster.gmx.example.net/en/error-messages?c=quota`,
  raw`2026-11-21 21:32:23 +0000 [191804] 1xUsh5-000nTi-1I H=gmail-smtp-in.l.example.com [127.0.0.1]: SMTP error from remote mail server after pipelined end of data: ⟦421⟧-⟦4.7.28⟧ Gmail has detected an unusual rate\n⟦421⟧-⟦4.7.28⟧ from your IP address.\n⟦421⟧ ⟦4.7.28⟧  https://support.example.com/mail/?p=UnsolicitedRateLimitError e919b5d374299 - gsmtp`,
  raw`2026-11-21 21:30:23 1xUsf9-000mhr-0v ** info@reject.example.com R=sinkroute T=remote_smtp H=mx.reject.example.com [127.0.0.1]: SMTP error from remote mail server after initial connection: ⟦554⟧-mx00.gmx.example.net (mxgmx114) Nemesis ESMTP Service not available\n⟦554⟧-No SMTP service\n⟦554⟧ For explanation visit https://postmaster.gmx.example.net/en/case?c=r0601&i=ip&v=203.0.113.25`,
  raw`2026-11-21 21:32:33 1xUshF-000nak-28 ** utf8@legacy.example.org R=sinkroute T=remote_smtp H=relay3.legacy.example.org [127.0.0.1]:2605: SMTP error from remote mail server after RCPT TO:<utf8@legacy.example.org>: ⟦550⟧ ⟦5.1.1⟧ Bo\303\256te aux lettres \302\253 utf8 \302\273 inconnue DT=0.550s`,
  "2026-11-21 21:32:33 1xUshF-000nak-28 == mixed@legacy.example.org R=sinkroute T=remote_smtp defer (0) H=relay3.legacy.example.org [127.0.0.1]: SMTP error from remote mail server after end of data: 654 5.5.4 strange\n2026-11-21 21:32:33 1xUshF-000nak-28 ** bob@example.net <bob@example.net> R=users T=lmtp: LMTP error from remote mail server after RCPT TO:<bob@example.net>: ⟦552⟧ ⟦5.2.2⟧ over quota",
  "2006-03-01 12:00:01 1FEKzy-0003Dz-Rx ** a@example.com R=dnslookup T=remote_smtp: SMTP error from remote mailer after RCPT TO:<a@example.com>: host mx-550.example.com [192.0.2.25]: ⟦550⟧ ⟦5.7.1⟧ Unable to relay",
  '2026-11-21 21:32:33 1xUshF-000nak-28 => friend@qmail.example.org R=sinkroute T=remote_smtp H=mx.qmail.example.org [127.0.0.1] X=TLS1.3:AES_256_GCM:256 CV=no C="⟦250⟧ ⟦2.0.0⟧ Ok: queued as 550E3AC4AE6B" QT=1.550s DT=0.421s',
  '2026-11-21 21:32:33 1xUshF-000nak-28 -> b@qmail.example.org R=sinkroute T=remote_smtp H=mx.qmail.example.org [127.0.0.1] C="⟦250⟧ ok 1795297466 qp 8292"',
  "2026-11-21 21:29:34 H=(smtp.example.com) [198.51.100.7] F=<sales@shop.example.com> rejected RCPT <nosuchuser@example.net>: User nosuchuser is no longer here (⟦550⟧ ⟦5.1.1⟧)",
  "2026-11-21 21:32:07.650 [189804] H=([203.0.113.45]) [192.0.2.99]:2452 I=[127.0.0.1]:2526 F=<bob@example.com> rejected RCPT <multi1@example.net>: ⟦550⟧-⟦5.7.1⟧ first line of policy",
  "2026-11-21 21:29:55 H=(client.example.com) [192.0.2.25] F=<bob@example.com> temporarily rejected RCPT <grey1@example.net>: ⟦4.7.1⟧ Greylisted, please try again in 300 seconds",
  "2026-11-21 21:29:55 H=(client.example.com) [192.0.2.25] temporarily rejected MAIL <a@blocked.example.com>: ⟦4.7.1⟧ Sender temporarily blocked, come back later (code 550 after 3 tries)",
  "2026-11-21 21:29:55 1xUsej-000mT1-0a H=(client.example.com) [192.0.2.25] F=<bob@example.com> rejected after DATA: ⟦554⟧ ⟦5.7.1⟧ Spam score 25.0 exceeds 5.0",
  "2026-11-21 21:29:36 plain authenticator failed for (550.example.com) [192.0.2.25]:54892 I=[127.0.0.1]:2526: ⟦535⟧ Incorrect authentication data (set_id=x 550 5.1.1 y)",
  '2026-11-21 21:29:36 H=(x.example.com) [192.0.2.25] sender verify fail for <gone@example.org>: response to "RCPT TO:<gone@example.org>" was: ⟦550⟧ ⟦5.1.1⟧ No such user',
  "2026-11-21 21:29:36 1xUsej-000mT1-0a ** nobody@example.net R=fail: ⟦550⟧ ⟦5.1.1⟧ mailbox has moved",
  "Nov 21 21:29:34 mail exim[1550]: 2026-11-21 21:29:34 1xUsej-000mT1-0a ** a@example.com R=r T=t H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<b@example.net> SIZE=550550: ⟦530⟧-⟦5.7.0⟧ Authentication Required.",
  "2026-11-21T21:29:34+00:00 mail exim4[421]: H=(smtp.example.com) [198.51.100.7] F=<a@example.com> rejected RCPT <b@example.net>: ⟦551⟧ ⟦5.1.6⟧ User has moved; please try <550 5.1.1@example.org>",
  "rejectlog:12:2026-11-21 21:29:52 H=(x) [192.0.2.25] rejected MAIL <spam@spammer.example.com>: ⟦5.7.1⟧ Sender domain spammer.example.com is listed",
];

/** Exim's lines, and some of others, with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  '2026-11-21 21:30:23 1xUsf9-000mhr-0v <= alice@example.net H=mail-550.example.com [203.0.113.250] P=esmtps S=550 id=5.1.1@550.example T="rejected RCPT <x>: 550 5.1.1 spam" from <alice@example.net> for 550@example.org',
  "2026-11-21 21:32:33 1xUshF-000nak-28 == nocode799@weird.example.com R=sinkroute T=remote_smtp defer (-19) H=mx.weird.example.com [127.0.0.1]:550: Malformed SMTP reply in response to pipelined RCPT TO:<nocode799@weird.example.com>: this is not an smtp reply",
  "2026-11-21 21:32:33 1xUshF-000nak-28 == drop@weird.example.com R=sinkroute T=remote_smtp defer (-54) DT=0.450s: retry time not reached for any host for 'weird.example.com'",
  "2026-11-21 21:29:36 H=(client.example.com) [203.0.113.250] F=<bounce+550=5.1.1@shop.example.com> rejected RCPT <multi3@example.net>: multi3 policy (score 5.5.0)",
  "2026-11-21 21:29:32 H=([203.0.113.45]) [203.0.113.250] F=<bob@example.com> rejected RCPT <carol@example.net>: 203.0.113.250 is listed at dnsbl.example.org",
  "2026-11-21 21:29:32 rejected MAIL FROM:<b@example.com> H=(x.example.com) [192.0.2.25]: message too big: size=550550550 max=512000",
  '2026-11-21 21:29:32 SMTP syntax error in "FOO rejected RCPT <x>: 550 5.1.1 y" H=(x) [192.0.2.25] unrecognized command',
  "2026-11-21 21:29:32 H=(x) [192.0.2.25] Warning: suspicious recipient multi4 (451 pending)",
  "2026-11-21 21:29:32 SMTP connection from [127.0.0.1]:55050 I=[127.0.0.1]:2526 (TCP/IP connection count = 550)",
  "2026-11-21 21:29:32 Start queue run: pid=550",
  "2026-11-21 21:29:32 GET /550 HTTP/1.1 404 550",
  "2026-11-21 21:29:32 5.1.1 released, 550 5.1.1 downloads",
  "  Subject: 550 5.1.1 X-lottery winner 550 EUR",
  " 1m   431 1xUsef-000mST-1i <newsletter@lists.example.org> *** frozen ***",
];
