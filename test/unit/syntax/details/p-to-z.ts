import type { Told } from "./told";

const head = "Nov 21 21:36:45 mail";

/** Lines of the formats from `policy` to `zonemta`, as the producers write them, and who and what stands in them. */
export const pToZ: readonly Told[] = [
  [
    "policy",
    `${head} postgrey[383]: action=greylist, reason=new, client_name=mx.example.com, client_address=198.51.100.25, sender=a@example.com, recipient=b@example.net`,
    {
      direction: "in",
      host: "mx.example.com",
      sender: "a@example.com",
      recipient: "b@example.net",
    },
  ],
  [
    "policy",
    `${head} policyd-spf[7843]: : prepend Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=2001:db8::1; helo=x; envelope-from=c@example.com; receiver=example.net`,
    { direction: "in", host: "2001:db8::1", sender: "c@example.com" },
  ],
  [
    "policy",
    `${head} policyd-weight[550]: decided action=550 no; <client=203.0.113.25> <helo=x> <from=a@example.com> <to=b@example.net>; delay: 1s`,
    { direction: "in", host: "203.0.113.25", sender: "a@example.com", recipient: "b@example.net" },
  ],
  [
    "policy",
    `${head} postfwd2[421]: [RULES] rule=5, id=R5, client=mx.example.com[203.0.113.25], sender=<a@example.com>, recipient=<b@example.net>, helo=<x>, action=REJECT 5.7.1 no`,
    { direction: "in", sender: "a@example.com", recipient: "b@example.net" },
  ],
  [
    "postfix-queue",
    '{"queue_name": "deferred", "queue_id": "554F1A250B", "arrival_time": 1, "sender": "a@example.org", "recipients": [{"address": "b@example.com", "delay_reason": "host mx.example.com[203.0.113.25] said: 451 no"}]}',
    {
      direction: "out",
      host: "mx.example.com",
      sender: "a@example.org",
      recipient: "b@example.com",
      queueId: "554F1A250B",
    },
  ],
  [
    "postfix-queue",
    "<b@example.com>: host mx.example.com[203.0.113.25] said: 451 no",
    { direction: "out", host: "mx.example.com", recipient: "b@example.com" },
  ],
  [
    "qmail",
    "@40000000695b1a2d0c41f0e4 delivery 5: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_no/",
    { direction: "out", host: "192.0.2.25" },
  ],
  [
    "qmail",
    "delivery 10: failure: Connected_to_192.0.2.4_but_sender_was_rejected./Remote_host_said:_553_no/",
    { direction: "out", host: "192.0.2.4" },
  ],
  [
    "qmail",
    "delivery 4: success: (ute@example.org)_2001:db8::7_accepted_message./Remote_host_said:_250_ok/",
    { direction: "out", host: "2001:db8::7" },
  ],
  [
    "qmail",
    "delivery 7: failure: 203.0.113.26_failed_after_I_sent_the_message./Remote_host_said:_550_no/",
    { direction: "out", host: "203.0.113.26" },
  ],
  [
    "qmail",
    "@40000000695b1a2c10a2b3c4 starting delivery 5: msg 250 to remote c@example.com",
    { direction: "out", recipient: "c@example.com", queueId: "250" },
  ],
  [
    "qmail",
    "starting delivery 6: msg 251 to local alice@example.net",
    { direction: "out", recipient: "alice@example.net", queueId: "251" },
  ],
  [
    "qmail",
    "@40000000695b1a2c0f3d61dc info msg 250: bytes 554 from <news@example.org> qp 4210 uid 501",
    { sender: "news@example.org", queueId: "250" },
  ],
  [
    "qmail-smtpd",
    "@40000000695b1a300b00f514 rblsmtpd: 198.51.100.44 pid 550: 451 no",
    { direction: "in", host: "198.51.100.44" },
  ],
  [
    "qmail-smtpd",
    `${head} rblsmtpd[421]: 198.51.100.44 pid 421: 553 Listed`,
    { direction: "in", host: "198.51.100.44" },
  ],
  [
    "qmail-smtpd",
    `${head} spamdyke[29207]: DENIED_OTHER from: s@example.com to: anna@example.net origin_ip: 203.0.113.66 origin_rdns: h.example.com auth: (unknown) encryption: TLS reason: 550_no`,
    {
      direction: "in",
      host: "203.0.113.66",
      sender: "s@example.com",
      recipient: "anna@example.net",
    },
  ],
  [
    "qmail-smtpd",
    "CHKUSER rejected rcpt: from <a@example.com::> remote <mx:unknown:203.0.113.250> rcpt <x@example.net> : not existing recipient",
    { direction: "in", sender: "a@example.com", recipient: "x@example.net" },
  ],
  [
    "qpsmtpd",
    "61184 Accepted connection 2/6 from 192.0.2.5 / client.example.com",
    { direction: "in" },
  ],
  [
    "qpsmtpd",
    "69815 deny mail from <info@spammer.example.com> (no thanks)",
    { direction: "in", sender: "info@spammer.example.com" },
  ],
  [
    "qpsmtpd",
    "61184 Connection from client.example.com [192.0.2.5]",
    { direction: "in", host: "client.example.com" },
  ],
  ["postal", "[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI] <= MAIL FROM:<a@example.com>", {}],
  [
    "stalwart",
    '2026-01-17T17:07:11Z INFO Connecting to remote server (delivery.connect) queueId = 551, hostname = "mx551.example.com", remotePort = 25',
    { direction: "out", host: "mx551.example.com", queueId: "551" },
  ],
  ["qmail", "info msg 250: bytes 554 from <> qp 4210 uid 501", { sender: "", queueId: "250" }],
  [
    "stalwart",
    '2026-01-17T17:07:11Z INFO Queued message submission for delivery (queue.authenticated-message-queued) queueId = 5, from = "a@example.org", to = ["x@example.com"], size = 1',
    { direction: "out", sender: "a@example.org", queueId: "5" },
  ],
  [
    "stalwart",
    '{"events":[{"type":"delivery.dsn-perm-fail","data":{"from":"a@example.org","to":"b@example.com","hostname":"mx.example.com","queueId":5501,"code":550,"details":"5.1.1 no"}}]}',
    {
      direction: "out",
      host: "mx.example.com",
      sender: "a@example.org",
      recipient: "b@example.com",
      queueId: "5501",
    },
  ],
  [
    "rspamd",
    '2026-02-15 04:01:10 #555(rspamd_proxy) <ab5501>; task; rspamd_task_write_log: id: <4@example.com>, qid: <554F1A250B>, ip: 198.51.100.3, from: <promo@example.com>, (default: F (soft reject): [5.50/15.00] []), len: 421, rcpts: <b@example.org>, forced: soft reject "4.7.1 Try again later"',
    {
      direction: "in",
      host: "198.51.100.3",
      sender: "promo@example.com",
      recipient: "b@example.org",
      queueId: "554F1A250B",
      messageId: "4@example.com",
    },
  ],
  [
    "ruby-net-smtp",
    "Net::SMTPServerBusy (451 4.7.1 <a@example.com>: Greylisted for 300 seconds):",
    { direction: "out", recipient: "a@example.com" },
  ],
  ["ruby-net-smtp", 'see <https://example.com> -> "250 ok\\r\\n"', { direction: "out" }],
  [
    "sendemail",
    `${head} sendemail[550]: Email was sent successfully!  From: <a@example.com> To: <b@example.com> Server: [192.0.2.25:25]`,
    { direction: "out", host: "192.0.2.25:25" },
  ],
  [
    "sendemail",
    `${head} sendemail[550]: WARNING => The recipient <b@example.com> was rejected by the mail server, error follows:`,
    { direction: "out", recipient: "b@example.com" },
  ],
  [
    "sendmail-deferred",
    "<rate@example.org>... Deferred: 451 4.7.650 no",
    { direction: "out", recipient: "rate@example.org" },
  ],
  [
    "smtplib",
    "smtplib.SMTPRecipientsRefused: {'a@example.com': (454, b'4.7.1 no'), 'b@example.com': (550, b'no')}",
    { direction: "out", recipient: "a@example.com" },
  ],
  [
    "smtplib",
    "smtplib.SMTPSenderRefused: (550, b'5.7.1 Sender rejected', 'alice@example.net')",
    { direction: "out", sender: "alice@example.net" },
  ],
  [
    "smtplib",
    "aiosmtplib.errors.SMTPRecipientRefused: (550, '5.1.1 unknown', 'x@example.com')",
    { direction: "out" },
  ],
  [
    "ssmtp",
    `${head} sSMTP[550]: Sent mail for a@example.net (221 2.0.0 closing connection) uid=250 username=anna outbytes=550`,
    { direction: "out", sender: "a@example.net" },
  ],
  [
    "ssmtp",
    `${head} sSMTP[2005]: RCPT TO:<mia@example.org> (550 5.1.1 unknown)`,
    { direction: "out", recipient: "mia@example.org" },
  ],
  [
    "stalwart",
    '2026-01-17T16:59:00Z INFO SMTP RCPT TO command (smtp.rcpt-to) listenerId = "smtp", localPort = 25, remoteIp = 198.51.100.177, remotePort = 50550, to = "b@example.org"',
    { direction: "in", host: "198.51.100.177", recipient: "b@example.org" },
  ],
  [
    "stalwart",
    'INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 3135, queueName = "remote", from = "a@example.org", to = ["x@example.com", "b@example.com"], size = 1, hostname = "mx.example.com", to = "b@example.com", code = 553, details = "5.7.1 no, to = x", elapsed = 129ms',
    {
      direction: "out",
      host: "mx.example.com",
      sender: "a@example.org",
      recipient: "b@example.com",
      queueId: "3135",
    },
  ],
  [
    "zonemta",
    "info Sender/default/4133539[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 DEFERRED[network] from=a@example.org to=b@example.com src=192.0.2.25 mx=mx.example.com id=<b@example.org> (554 no to=x@example.org mx=x)",
    {
      direction: "out",
      queueId: "1984e8a65b30004db0",
      sender: "a@example.org",
      recipient: "b@example.com",
      host: "mx.example.com",
    },
  ],
  [
    "zonemta",
    "info Sender/default/4133539[9] id=svd5unyzzguhz22p 1984e8a65b30004550.001 CONNECTED domain=example.com mx=mx.example.com[203.0.113.42] src=mta.example.org[192.0.2.250]",
    { direction: "out", queueId: "1984e8a65b30004550", host: "mx.example.com" },
  ],
  [
    "powermta",
    "d,1795297915,for news@example.org,news@example.org (Spring),bounces@example.org,anna@example.com,smtp;250 ok,to mx.example.com (203.0.113.25)",
    { direction: "out", sender: "bounces@example.org", recipient: "anna@example.com" },
  ],
  [
    "powermta",
    "d,1795297915,bounces@example.org,anna@example.com,smtp;250 ok,mx.example.com (203.0.113.25) again",
    { direction: "out", sender: "bounces@example.org", recipient: "anna@example.com" },
  ],
  ["powermta", "2026-11-21 14:30:00 #250550 <<< 220 mx.example.com ESMTP a@example.com", {}],
  [
    "powermta",
    "b,2026-11-21 14:23:13+0000,2026-11-21 14:20:00+0000,bounces@mail.example.org,carl@example.com,,failed,5.7.1 (delivery not authorized),smtp;554 5.7.1 no,mx.example.com (203.0.113.25),spam-related,smtp,app (192.0.2.31),smtp,192.0.2.5,203.0.113.25,SIZE,0,mta,job,",
    {
      direction: "out",
      host: "mx.example.com",
      sender: "bounces@mail.example.org",
      recipient: "carl@example.com",
    },
  ],
];
