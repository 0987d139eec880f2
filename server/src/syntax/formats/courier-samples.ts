/** Courier's lines, with their codes marked. */
export const samples: readonly string[] = [
  "Nov 21 21:36:45 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=50836,from=<bob@example.com>,to=<nobody@example.net>: ⟦550⟧ User <nobody> unknown",
  "Nov 21 21:34:27 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=33422,from=<bounce+550=5.1.1@shop.example.com>,to=<x@sub.example.net>: ⟦513⟧ Relaying denied.",
  'Nov 21 21:34:27 mail courieresmtpd: error,relay=::ffff:192.0.2.5,from=<"a>: 550 5.1.1 b"@example.com>,to=<"q>: 551 "@example.net>: ⟦450⟧ Service temporarily unavailable.',
  "Nov 21 21:36:41 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=50436,from=<x@gone.example>: ⟦517⟧-Domain does not exist: gone.example.\nNov 21 21:36:41 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=50436,from=<x@gone.example>: ⟦517⟧ Invalid domain, see <URL:https://www.example.org/rfc/rfc1035.txt>",
  "Nov 21 21:36:40 mail courieresmtpd: error,relay=2001:db8::550,port=50360,from=<list@example.org>: ⟦523⟧ Message length (500037 bytes) exceeds administrative limit(500000).",
  'Nov 21 21:36:39 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=50346,msg="⟦534⟧ SIZE=Message too big.",cmd: MAIL FROM:<carol@example.org> SIZE=550550550',
  'Nov 21 21:36:37 mail courieresmtpd: error,relay=::ffff:192.0.2.5,port=57432,msg="⟦502⟧ ESMTP command error",cmd: 550 5.1.1 FOO',
  "2026-11-21T21:40:27+00:00 mail courieresmtp: id=00000000000007F3.000000006B020FCB.0000129C,from=<alice@example.net>,addr=<rate@example.com>: ⟦450⟧-⟦4.2.1⟧ The user is receiving mail at a rate that\n2026-11-21T21:40:27+00:00 mail courieresmtp: id=00000000000007F3.000000006B020FCB.0000129C,from=<alice@example.net>,addr=<rate@example.com>: ⟦450⟧ ⟦4.2.1⟧  https://support.example.com/mail/?p=ReceivingRate 578a3d39da8fe - gsmtp\n2026-11-21T21:40:27+00:00 mail courieresmtp: id=00000000000007F3.000000006B020FCB.0000129C,from=<alice@example.net>,addr=<rate@example.com>,status: deferred",
  "Nov 21 21:37:12 mail courieresmtp: id=0000000000000683.000000006B020F08.00000D20,from=<>,addr=<friend@example.org>: ⟦250⟧ ok 1795297032 qp 14491",
  "Nov 21 21:37:02 mail courieresmtp: id=00000000000005F3.000000006B020EFE.00000B2D,from=<alice@example.net>,addr=<i@example.org>: ⟦550⟧ permanent failure for one or more recipients (i@example.org:⟦550⟧ ⟦5.1.1⟧ <i@example.org>: Recipient a...",
  "Nov 21 21:37:02 mail courierlocal: id=00000000000005F3.000000006B020EFE.00000B2D,from=<alice@example.net>,addr=<full@example.net>: ⟦552⟧ ⟦5.2.2⟧ quota exceeded",
];

/** Courier's lines with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "Nov 21 21:36:45 mail courierd: started,id=0000000000000550.000000006B020EED.00000421,from=<550@example.com>,module=local,host=alice!!1001!1001!/home/250!!,addr=<550 5.1.1>",
  "Nov 21 21:36:45 mail courierd: newmsg,id=0000000000000517.000000006B020EED.00000843: dns; 550 (localhost [::ffff:192.0.2.250])",
  "Nov 21 21:36:45 mail courierlocal: id=0000000000000550.000000006B020EED.00000813,from=<bob@example.com>,addr=<alice@example.net>,size=550,success: Message delivered.",
  "Nov 21 21:37:17 mail courieresmtp: id=00000000000006A3.000000006B020F0D.00000550,from=<alice@example.net>,addr=<550@example.com>: Connection refused",
  "Nov 21 21:36:45 mail courierd: Waiting.  shutdown time=Sat Nov 21 22:33:00 2026, wakeup time=none, queuedelivering=550, inprogress=451",
  "Nov 21 21:36:45 mail courieresmtpd: started,ip=[::ffff:192.0.2.250],port=[550]",
];
