/** OpenSMTPD's lines, with their codes marked. */
export const samples: readonly string[] = [
  '0abb1d3245802c90 smtp failed-command command="HELO" result="⟦501⟧ ⟦5.5.1⟧ Invalid command: HELO requires domain name"',
  'Nov 21 21:16:37 mail smtpd[550]: 0abb1d3245802c90 smtp failed-command command="RCPT TO:<john550@example.net>" result="⟦524⟧ ⟦5.2.4⟧ Mailing list expansion problem: <john550@example.net>"',
  String.raw`0abb1d3245802c90 smtp failed-command command="FOO \" result=\"550 5.1.1 x" result="⟦500⟧ ⟦5.5.1⟧ Invalid command: Command unrecognized"`,
  '0abb1d2be2a61a83 smtp failed-command command="RCPT TO:<v@example.com>" result="⟦550⟧ Invalid recipient: <v@example.com>"',
  '0abb1d70f1280774 smtp bad-input result="⟦500⟧ ⟦5.5.1⟧ Invalid command: Pipelining not supported"',
  '8f4864084ecc48f4 smtp event=failed-command address=192.0.2.9 host=a.example.com command="MAIL FROM:<x@example.com> SIZE=550" result="⟦451⟧ Temporary failure"',
  'a3d16685e2424bac mta delivery evpid=4c10c2cddeb738eb from=<alice@example.net> to=<fullbox@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.com)" delay=0s result="PermFail" stat="⟦552⟧-⟦5.2.2⟧ The inbox is out of storage space. Please direct the recipient to  https://support.example.com/mail/?p=OverQuotaPerm ce68b57763556 - gsmtp"',
  'a3d16685e2424bac mta delivery evpid=4f4bc93eb38b6239 from=<alice@example.net> to=<u@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.com)" delay=0s result="PermFail" stat="⟦550⟧-⟦5.7.26⟧ This mail has been blocked because the sender is unauthenticated.⟦5.7.26⟧ Senders have to authenticate.⟦5.7.26⟧ ⟦5.7.26⟧  SPF [example.net] with ip: [203.0.113.25] = did not pass⟦5.7.26⟧ Read on at⟦5.7.26⟧   https://support.example.com/answer5.7.26/81126#authentication - gsmtp"',
  'a3d16727c19909b6 mta delivery evpid=a9e654941cb46b9d from=<alice@example.net> to=<e@example.org> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.org)" delay=1s result="PermFail" stat="⟦550⟧-Mailbox "empty" is not available.⟦5.2.1⟧"',
  'Mar 22 17:56:37 mail smtpd[45037]: 8f4864084ecc48f4 mta event=delivery evpid=7077717e797a776e from=<" stat="551 5.1.1 x"@example.com> to=<b@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (192.0.2.25)" delay=1s result="PermFail" stat="⟦550⟧ ⟦5.7.1⟧ Messages from [192.0.2.1] were not sent (AS3150)"',
  'a3d166f0e4094e27 mta delivery evpid=d6cdacb60848144b from=<alice@example.net> to=<f@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.com)" delay=6s result="Ok" stat="⟦250⟧ ⟦2.0.0⟧ be0d0313d12d6.227 mail accepted for delivery"',
  '0abb1d13ca79d693 mda delivery evpid=101d65e74952fd6d from=<d@example.com> to=<carol@example.net> rcpt=<carol@example.net> user=carol delay=0s result=PermFail stat=Error (service unavailable: "⟦552⟧ ⟦5.2.2⟧ quota exceeded")',
  '0abb1d13ca79d693 mda delivery evpid=101d65e74952fd6d from=<d@example.com> to=<c@example.net> rcpt=<c@example.net> user=carol delay=0s result="PermFail" stat="Error (service unavailable: "⟦552⟧ ⟦5.2.2⟧ quota exceeded")"',
  'debug: bounce: adding report 101d65e724c31881: carol@example.net: "⟦552⟧ ⟦5.2.2⟧ quota exceeded"',
  "debug: bounce: adding report  e939c66fccf26f5: b@example.org: ⟦550⟧ permanent failure (b@example.org:⟦550⟧ ⟦5.1.1⟧ <b@example.org>: User unknow...)",
  'debug: bounce: adding report a9e654947f2ce9f4: "x: 550 y"@example.org: ⟦550⟧-Mailbox "empty" is not available.⟦5.2.1⟧',
  'a3d16789fbf64ed0 mta error reason="AUTH rejected: ⟦535⟧ ⟦5.7.8⟧ Authentication credentials invalid"',
  "a3d16789fbf64ed0 mta error reason=AUTH rejected: ⟦535⟧ ⟦5.7.8⟧ Authentication credentials invalid",
  'Aug 14 10:15:25 junction smtpd[28882]: smtp-in: Failed command on session 1f55bdcdf16e28a3: "MAIL FROM:<root@example.com>  " => ⟦421⟧ ⟦4.3.0⟧: Temporary Error',
  'Aug 14 10:15:25 junction smtpd[28882]: smtp-in: Failed command on session 1f55bdcdf16e28a3: "AUTH PLAIN (...)" => ⟦535⟧ Authentication failed',
  "Aug 14 10:15:25 junction smtpd[28882]: relay: PermFail for 5a9c6bba8e63a191: session=1f55bdcdf16e28a3, from=<a@example.com>, to=<b@example.org>, rcpt=<->, source=192.0.2.1, relay=192.0.2.25 (mx.example.org), delay=1s, stat=⟦550⟧ ⟦5.1.1⟧ User unknown",
];

/** OpenSMTPD's lines, and some of others, with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "0abb1d0835233a99 smtp message msgid=d55b979b size=551 nrcpt=1 proto=ESMTP",
  "0abb1d0835233a99 smtp envelope evpid=d55b979bddb15ac5 from=<550 5.1.1@example.com> to=<alice@example.net>",
  "0abb1d09046929e1 mda delivery evpid=d55b979bddb15ac5 from=<b@example.com> to=<alice@example.net> rcpt=<alice@example.net> user=550 delay=250s result=Ok stat=Delivered",
  "relay: Expire for 5a9c6bba8e63a191: from=<alice@example.net>, to=<550@example.com>, rcpt=<->, delay=550s, stat=Envelope expired",
  "debug: bounce: adding report 5a9c6bba8e63a191: x@example.com: Envelope expired (5.1.1 notes, 550 bytes)",
  "a3d16789fbf64ed0 mta error reason=Bad response: reply code out of range",
  "debug: mta: cannot use [relay:192.0.2.1,port=550,smtp,mx] before 550s",
];
