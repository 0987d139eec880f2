import type { Told } from "./told";

/** Lines of the formats from `maddy` to `opensmtpd`, as the producers write them, and who and what stands in them. */
export const lToO: readonly Told[] = [
  [
    "maddy",
    'queue: delivery attempt failed\t{"msg_id":"d69f4550","rcpt":"a@example.com","remote_server":"mx.example.com","smtp_code":450}',
    {
      direction: "out",
      host: "mx.example.com",
      recipient: "a@example.com",
      queueId: "d69f4550",
    },
  ],
  [
    "maddy",
    'submission: incoming message\t{"msg_id":"161c8550","sender":"o@example.org","src_host":"pc-554","src_ip":"198.51.100.5:50250"}',
    { direction: "in", host: "pc-554", sender: "o@example.org", queueId: "161c8550" },
  ],
  ["maddy", "remote: 250 connections open", { direction: "out" }],
  ["maddy", "target.remote: x", { direction: "out" }],
  [
    "mailenable",
    "10/19/26 01:10:02\tSMTP-OU\t5A2504210554450FB250A1B2C3D4E5F6.MAI\t1550\t203.0.113.25\tRCPT\tRCPT TO:<g@example.com>\t550 5.1.1 no\t31\t251",
    {
      direction: "out",
      host: "203.0.113.25",
      recipient: "g@example.com",
      queueId: "5A2504210554450FB250A1B2C3D4E5F6",
    },
  ],
  [
    "mailenable",
    "10/19/26 01:10:02 SMTP-IN 5A2504210554450FB250A1B2C3D4E5F6.MAI 1550 203.0.113.25 MAIL MAIL FROM:<a@example.com> 250 ok 31 251",
    {
      direction: "in",
      host: "203.0.113.25",
      sender: "a@example.com",
      queueId: "5A2504210554450FB250A1B2C3D4E5F6",
    },
  ],
  [
    "mailenable",
    "2026-10-19 00:00:25 198.51.100.14 SMTP-IN - 192.0.2.25 816 MAIL MAIL+FROM:<x@example.net> 250+ok MAIL 43 250 -",
    { direction: "in", host: "198.51.100.14", sender: "x@example.net" },
  ],
  ["mailenable", "10/19/26 01:10:02 SMTP-IN 550 250 5.1.1", {}],
  [
    "mdaemon",
    "Sat 2026-11-21 13:20:00.501: [1234:2] --> RCPT To:<b@example.com>",
    { recipient: "b@example.com" },
  ],
  [
    "mdaemon",
    "Sat 2026-11-21 12:58:47: 02: [514250] <-- MAIL FROM: <a@example.com>",
    { sender: "a@example.com" },
  ],
  ["mdaemon", "Sat 2026-11-21 12:58:47: 05: [514250] Session 514250; child 0001", {}],
  [
    "msmtp",
    "Nov 21 10:20:05 host=smtp.example.com tls=on auth=on user=a@example.net from=a@example.net recipients=b@example.com,c@example.com mailsize=5 smtpstatus=250 smtpmsg='250 Ok host=x' exitcode=EX_OK",
    {
      direction: "out",
      host: "smtp.example.com",
      sender: "a@example.net",
      recipient: "b@example.com,c@example.com",
    },
  ],
  [
    "nginx-mail",
    '2026/04/01 10:11:12 [error] 550#550: *250 upstream sent invalid response: "554 no" while reading response from upstream, client: 192.0.2.5, server: 0.0.0.0:25, login: "otto@example.org", upstream: 127.0.0.1:2525',
    { direction: "in", host: "192.0.2.5", sender: "otto@example.org" },
  ],
  [
    "nullmailer",
    "Starting delivery: host: mx.example.net protocol: smtp file: 1795297095.550",
    { direction: "out", host: "mx.example.net", queueId: "1795297095.550" },
  ],
  [
    "nullmailer",
    "From: <a@example.net> to: <b@example.net>",
    { direction: "out", sender: "a@example.net", recipient: "b@example.net" },
  ],
  [
    "nullmailer",
    "Message-Id: <1795297095.550.421.nullmailer@mail.example.net>",
    { direction: "out", messageId: "1795297095.550.421.nullmailer@mail.example.net" },
  ],
  [
    "nullmailer",
    "Moving message 1795297095.550 into failed",
    { direction: "out", queueId: "1795297095.550" },
  ],
  [
    "nullmailer",
    "Generating bounce for 1795297095.550",
    { direction: "out", queueId: "1795297095.550" },
  ],
  [
    "opensmtpd-bounce",
    "qq@qmail.example.org: 451 qq temporary problem (#4.3.0)",
    { direction: "out", recipient: "qq@qmail.example.org" },
  ],
  [
    "opensmtpd",
    'a3d16685e2424bac mta delivery evpid=4c10c2cddeb738eb from=<a@example.net> to=<f@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.com)" delay=0s result="PermFail" stat="552 5.2.2 no"',
    {
      direction: "out",
      host: "mx.example.com",
      sender: "a@example.net",
      recipient: "f@example.com",
      queueId: "4c10c2cddeb738eb",
    },
  ],
  [
    "opensmtpd",
    '8f4864084ecc48f4 smtp event=failed-command address=192.0.2.9 host=a.example.com command="MAIL FROM:<x@example.com> SIZE=5" result="451 no"',
    { direction: "in", host: "a.example.com", sender: "x@example.com" },
  ],
  [
    "opensmtpd",
    '0abb1d2be2a61a83 smtp failed-command command="RCPT TO:<v@example.com>" result="550 no"',
    { direction: "in", recipient: "v@example.com" },
  ],
  [
    "opensmtpd",
    "0abb1d0835233a99 smtp message msgid=d55b979b size=551 nrcpt=1 proto=ESMTP",
    { direction: "in", queueId: "d55b979b" },
  ],
  [
    "opensmtpd",
    "relay: PermFail for 5a9c6bba8e63a191: session=1f55bdcdf16e28a3, from=<a@example.com>, to=<b@example.org>, rcpt=<->, source=192.0.2.1, relay=192.0.2.25 (mx.example.org), delay=1s, stat=550 no",
    {
      direction: "out",
      host: "mx.example.org",
      sender: "a@example.com",
      recipient: "b@example.org",
    },
  ],
  [
    "opensmtpd",
    "0abb1d13ca79d693 mda delivery evpid=101d65e74952fd6d from=<d@example.com> to=<carol@example.net> rcpt=<carol@example.net> user=carol delay=0s result=Ok stat=Delivered",
    {
      direction: "out",
      sender: "d@example.com",
      recipient: "carol@example.net",
      queueId: "101d65e74952fd6d",
    },
  ],
  [
    "opensmtpd",
    'a3d16685e2424bac mta delivery evpid=4c10c2cddeb738eb from=<> to=<f@example.com> rcpt=<-> source="-" relay="mx.example.com" delay=0s result="TempFail" stat="Network error"',
    {
      direction: "out",
      host: "mx.example.com",
      sender: "",
      recipient: "f@example.com",
      queueId: "4c10c2cddeb738eb",
    },
  ],
  ["opensmtpd", "debug: bounce: adding report 101d65e724c31881: c@example.net: 552 no", {}],
  [
    "momentum",
    "1767064869@91/6D-07914-550BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@B@x@example.com@info@example.org@g@b@25@10@2504@203.0.113.250@550 5.1.1 no",
    { direction: "out" },
  ],
];
