import type { Told } from "./told";

const stamp = "2026-11-21T21:00:02.900Z";
const uuid = "232E7A64-E421-4243-B846-0CECA7873550";
const head = "Nov 21 21:36:45 mail";

/** Lines of the formats from `dma` to `kerio`, as the producers write them, and who and what stands in them. */
export const dToK: readonly Told[] = [
  [
    "dma",
    `${head} dma[1451.55ed5cfeab30]: remote delivery to mx.example.net [192.0.2.1] failed after connect: 554 no`,
    { direction: "out", host: "mx.example.net", queueId: "1451.55ed5cfeab30" },
  ],
  [
    "dma",
    `${head} dma[144a.560fdcc77b30]: remote delivery deferred: mx.example.net [192.0.2.1] failed after RCPT TO: 451 no`,
    { direction: "out", host: "mx.example.net", queueId: "144a.560fdcc77b30" },
  ],
  [
    "dma",
    `${head} dma[1451.55ed5cfeab30]: trying remote delivery to 192.0.2.25 [192.0.2.25] pref 0`,
    { direction: "out", host: "192.0.2.25", queueId: "1451.55ed5cfeab30" },
  ],
  [
    "dma",
    `${head} dma[1451.55ed5cfeab30]: connect to mx.example.net [192.0.2.25] failed: Connection refused`,
    { direction: "out", host: "mx.example.net", queueId: "1451.55ed5cfeab30" },
  ],
  [
    "dma",
    `${head} dma[1451]: new mail from user=alice uid=1000 envelope_from=<alice@example.net>`,
    { direction: "out", sender: "alice@example.net" },
  ],
  [
    "dma",
    `${head} dma[1451]: mail to=<x@example.net> queued as 1451.55ed5cfeab30`,
    { direction: "out", recipient: "x@example.net" },
  ],
  [
    "dma",
    `${head} dma[1451.55ed5cfeab30]: <x@example.net> trying delivery`,
    { direction: "out", recipient: "x@example.net", queueId: "1451.55ed5cfeab30" },
  ],
  [
    "dovecot",
    "2026-11-21 21:24:35 lmtp(550): Info: Connect from 192.0.2.250",
    { direction: "in", host: "192.0.2.250" },
  ],
  [
    "dovecot",
    "2026-11-21 21:24:32 lmtp(9258): Debug: lmtp-server: conn 192.0.2.1:38764 [2]: rcpt x@example.net: command RCPT: 550 reply: Sent: 550 5.1.1 no",
    { direction: "in", host: "192.0.2.1", recipient: "x@example.net" },
  ],
  [
    "dovecot",
    `${head} dovecot: lmtp(alice@example.net)<9258><x>: sieve: msgid=<1@example.com>: failed to redirect message to <b@example.org>: smtp(192.0.2.25:25): RCPT TO failed: 550 no`,
    { direction: "out", recipient: "alice@example.net", messageId: "1@example.com" },
  ],
  [
    "dovecot",
    `${head} dovecot: lmtp(9258, alice@example.net): msgid=<2@example.com>: saved mail to INBOX`,
    { direction: "in", recipient: "alice@example.net", messageId: "2@example.com" },
  ],
  [
    "dovecot",
    `${head} dovecot: deliver(alice): msgid=<3@example.com>: rejected: "552 5.2.2 full"`,
    { direction: "in", recipient: "alice", messageId: "3@example.com" },
  ],
  ["dovecot", `${head} dovecot: lmtp(9258): Connect`, { direction: "in" }],
  [
    "exchange-protocol",
    `${stamp},EX1\\Client Frontend EX1,08DE250550421B02,6,192.0.2.10:587,198.51.100.9:41000,<,MAIL FROM:<a@example.org> SIZE=1,`,
    { direction: "in", host: "198.51.100.9", sender: "a@example.org" },
  ],
  [
    "exchange-protocol",
    `${stamp},Outbound,08DE250550421B00,1,192.0.2.10:25504,203.0.113.25:25,>,RCPT TO:<b@example.org>,`,
    { direction: "out", host: "203.0.113.25", recipient: "b@example.org" },
  ],
  [
    "exchange-tracking",
    `${stamp},192.0.2.10,EX1,203.0.113.25,mx.example.com,,Outbound,SMTP,SEND,2505,<1@ex.example.org>,0b550a2e-5d11-4f51-2504-08de55400000,anna@example.com,250 2.1.5 Ok,5501,1,,,Invoice,otto@example.org,otto@example.org,`,
    {
      direction: "out",
      host: "mx.example.com",
      sender: "otto@example.org",
      recipient: "anna@example.com",
      messageId: "1@ex.example.org",
    },
  ],
  [
    "exchange-tracking",
    `${stamp},198.51.100.7,mail.example.net,192.0.2.10,EX1,,EX1\\Default EX1,SMTP,RECEIVE,25055405,<2@example.net>,0b550a2e-5d11-4f51-2504-08de55400000,emil@example.org,250 2.1.5 Ok,5541,1,,,Open,x@example.net,x@example.net,`,
    {
      direction: "in",
      host: "mail.example.net",
      sender: "x@example.net",
      recipient: "emil@example.org",
      messageId: "2@example.net",
    },
  ],
  [
    "haraka",
    `${stamp} [NOTICE] [${uuid}.1] [core] recipient <c@example.net> code=DENY msg="5.1.1 no" sender="a@shop.example.com"`,
    {
      direction: "in",
      queueId: `${uuid}.1`,
      sender: "a@shop.example.com",
      recipient: "c@example.net",
    },
  ],
  [
    "haraka",
    `${stamp} [NOTICE] [${uuid}] [core] connect ip=192.0.2.7 port=55002 local_ip=127.0.0.1 local_port=3025`,
    { direction: "in", queueId: uuid, host: "192.0.2.7" },
  ],
  [
    "haraka",
    `${stamp} [NOTICE] [${uuid}.1.1] [outbound]  delivered file=1_2_3 domain=example.com host=mx.example.com ip=192.0.2.250 port=25 response="2.0.0 Ok"`,
    { direction: "out", queueId: `${uuid}.1.1`, host: "mx.example.com" },
  ],
  [
    "haraka",
    `${stamp} [NOTICE] [${uuid}.1] [core] message mid=<1.2@client.example.com> size=550 rcpts=1/0/0`,
    { direction: "in", queueId: `${uuid}.1`, messageId: "1.2@client.example.com" },
  ],
  [
    "haraka",
    `{"level":"NOTICE","uuid":"${uuid}.1","origin":"core","message":"recipient <b@example.net>","code":"DENY","msg":"5.7.1 no","sender":"a@example.com"}`,
    {
      direction: "in",
      queueId: `${uuid}.1`,
      sender: "a@example.com",
      recipient: "b@example.net",
    },
  ],
  [
    "haraka",
    `${stamp} level=NOTICE uuid=${uuid} origin=core message=disconnect ip=192.0.2.7 helo=mx lr="450 no"`,
    { direction: "in", queueId: uuid, host: "192.0.2.7" },
  ],
  [
    "haraka",
    `${stamp} [INFO] [-] [outbound] Transaction delivery for domain: x`,
    { direction: "out" },
  ],
  ["haraka", "Haraka", {}],
  [
    "hmailserver",
    '"SMTPC"\t4250\t77\t"2026-11-21 20:00:01.301"\t"203.0.113.25"\t"SENT: RCPT TO:<b@example.com>"',
    { direction: "out", host: "203.0.113.25", recipient: "b@example.com" },
  ],
  [
    "hmailserver",
    '"SMTPD"\t4020\t550\t"2026-11-21 19:40:55.250"\t"198.51.100.6"\t"RECEIVED: MAIL FROM:<a@example.net>"',
    { direction: "in", host: "198.51.100.6", sender: "a@example.net" },
  ],
  ["hmailserver", '"SMTPD"\t4250\t77', {}],
  ["exchange-protocol", "#Version: 15.0.0.0", {}],
  ["exchange-tracking", "#Version: 15.0.0.0", {}],
  [
    "exchange-tracking",
    `${stamp},192.0.2.1,cas,203.0.113.5,mx.example.com,,c,ROUTING,FAIL,1,<1@x.org>,,b@example.com,550 no,1,1,,,s,a@example.com`,
    {
      host: "mx.example.com",
      sender: "a@example.com",
      recipient: "b@example.com",
      messageId: "1@x.org",
    },
  ],
  ["iis-smtp", "#Version: 1.0", {}],
  [
    "iis-smtp",
    "2026-11-21 05:28:21 192.0.2.31 app-1 SMTPSVC1 WEB1 192.0.2.5 0 RCPT - +TO:<c@example.net> 550 0 0 27 0 SMTP - - - -",
    { direction: "in", host: "192.0.2.31", recipient: "c@example.net" },
  ],
  [
    "iis-smtp",
    "2026-11-21 05:28:28 203.0.113.25 OutboundConnectionCommand SMTPSVC1 WEB1 - 25 MAIL - FROM:<a@example.org>+SIZE=550 0 0 4 0 280 SMTP - - - -",
    { direction: "out", host: "203.0.113.25", sender: "a@example.org" },
  ],
  [
    "ironport",
    "Mon Mar 19 20:16:03 2026 Info: Bounced: DCID 8414309 MID 194 to RID 0 - 5.1.0 - x ('550', ['no'])",
    { direction: "out", queueId: "194" },
  ],
  [
    "ironport",
    "Mon Mar 19 20:16:03 2026 Info: Delayed: DCID 8414309 MID 19410908 From: <a@example.com> To: <b@example.org> RID 0 - 4.3.2 - x ('421', ['4.3.2 try again later'])",
    {
      direction: "out",
      sender: "a@example.com",
      recipient: "b@example.org",
      queueId: "19410908",
    },
  ],
  [
    "javamail",
    'DEBUG SMTP: trying to connect to host "192.0.2.25", port 25, isSSL false',
    { direction: "out", host: "192.0.2.25" },
  ],
  [
    "javamail",
    "javax.mail.MessagingException: Got bad greeting from SMTP host: mx.example.com, port: 25, response: 554 no",
    { direction: "out", host: "mx.example.com" },
  ],
  [
    "javamail",
    "com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <x@example.com>: user does not exist",
    { direction: "out", recipient: "x@example.com" },
  ],
  [
    "kerio",
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <g@example.com>, Result: failed, Status: 5.1.1 550 5.1.1 no, Remote-Host: 203.0.113.25, Msg-Id: <1@example.org>",
    {
      direction: "out",
      host: "203.0.113.25",
      recipient: "g@example.com",
      queueId: "438dd552-00000252",
      messageId: "1@example.org",
    },
  ],
  [
    "kerio",
    "[21/Nov/2026 17:57:14] Recv: Queue-ID: 438dd550-00000250, Service: SMTP, From: <o@example.org>, To: <a@example.com>, Size: 5501, Sender-Host: 198.51.100.2, SSL: yes, Msg-Id: <2@example.org>",
    {
      direction: "in",
      host: "198.51.100.2",
      sender: "o@example.org",
      recipient: "a@example.com",
      queueId: "438dd550-00000250",
      messageId: "2@example.org",
    },
  ],
  ["kerio", "[21/Nov/2026 18:10:00][550] {smtps} Sent reply to RCPT: 550 5.7.1 no", {}],
];
