/** A conversation with one message, of whose recipients one is refused. */
export const conversation = [
  "<-  220 mx.example.org ESMTP Postfix",
  " -> EHLO client.example.com",
  "<-  250-mx.example.org",
  "<-  250 PIPELINING",
  " -> MAIL FROM:<alice@example.net>",
  " -> RCPT TO:<bob@example.org>",
  " -> RCPT TO:<carol@example.org>",
  " -> DATA",
  "<-  250 2.1.0 Ok",
  "<-  250 2.1.5 Ok",
  "<** 550-5.1.1 no",
  "<** 550 5.1.1 such user",
  "<-  354 End data with <CR><LF>.<CR><LF>",
  " -> Message-ID: <one@client.example.com>",
  " -> DATA of the year",
  " -> .",
  "<-  250 2.0.0 Ok: queued as 4F1A219A3E1",
  " -> QUIT",
  "<-  221 2.0.0 Bye",
].join("\n");

const head = "Nov 21 21:17:09 mail postfix";

/** A message to two recipients, delivered to one and given back for the other, among other lines. */
export const daemon = [
  `${head}/smtpd[7]: connect from mx.example.org[192.0.2.7]`,
  `${head}/smtpd[7]: 4F1A219A3E1: client=mx.example.org[192.0.2.7]`,
  `${head}/cleanup[9]: 4F1A219A3E1: message-id=<one@example.org>`,
  `${head}/smtpd[7]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.7]: 450 4.7.1 <g@example.net>: Recipient address rejected: Greylisted; from=<a@example.org> to=<g@example.net> proto=ESMTP helo=<mx>`,
  `${head}/qmgr[1]: 4F1A219A3E1: from=<a@example.org>, size=1, nrcpt=2 (queue active)`,
  `${head}/smtpd[7]: disconnect from mx.example.org[192.0.2.7] ehlo=1 quit=1 commands=2`,
  `${head}/local[5]: 4F1A219A3E1: to=<b@example.net>, relay=local, delay=0.1, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)`,
  `${head}/smtp[8]: 4F1A219A3E1: to=<x@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=0.1, delays=0/0/0/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`,
  `${head}/bounce[3]: 4F1A219A3E1: sender non-delivery notification: B0A1219A3E2`,
  `${head}/qmgr[1]: 4F1A219A3E1: removed`,
  `${head}/smtp[8]: B0A1219A3E2: to=<a@example.org>, relay=mx.example.org[192.0.2.7]:25, delay=0.1, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
].join("\n");
