/** PowerMTA's lines, with their codes marked. */
export const samples: readonly string[] = [
  `type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId
d,2026-11-21 14:23:11+0000,2026-11-21 14:20:00+0000,bounces@mail.example.org,anna@example.com,,relayed,⟦2.0.0⟧ (success),smtp;⟦250⟧ ⟦2.0.0⟧ Ok: queued as 4F250B550,mx.example.com (203.0.113.25),,smtp,app550 (192.0.2.31),smtp,192.0.2.5,203.0.113.25,"SIZE,STARTTLS,DSN",5501,mta-250,job-554,
b,2026-11-21 14:23:13+0000,2026-11-21 14:20:00+0000,bounces@mail.example.org,carl@example.com,,failed,⟦5.7.1⟧ (delivery not authorized),"smtp;⟦554⟧ ⟦5.7.1⟧ Service unavailable; Client host [192.0.2.5] blocked, see https://bl.example.net/550",mx.example.com (203.0.113.25),spam-related,smtp,app550 (192.0.2.31),smtp,192.0.2.5,203.0.113.25,SIZE,0,mta-250,job-554,`,
  "b,2026-11-21 01:10:51+0200,bad-domain,vmta-550,bounces@mail.example.org,x@gone.example,app550 (192.0.2.31),192.0.2.5,job-550,⟦5.1.2⟧ (bad destination system: no such domain),",
  "t,2026-11-21 14:23:15+0000,2026-11-21 14:20:00+0000,bounces@mail.example.org,emil@example.com,,delayed,⟦4.7.0⟧ (other or undefined security status),smtp;⟦421⟧ ⟦4.7.0⟧ [TSS04] Messages from 192.0.2.5 temporarily deferred - 4.16.55.1,mx.example.com (203.0.113.25),quota-issues,smtp,app550 (192.0.2.31),smtp,192.0.2.5,203.0.113.25,,0,mta-421,job-554,",
  `2026-11-21 14:30:00 #250550 <<< ⟦220⟧ mx.example.com ESMTP
2026-11-21 14:30:00 #250550 >>> EHLO mta-250.example.org
2026-11-21 14:30:00 #250550 <<< ⟦250⟧-SIZE 10240000
2026-11-21 14:30:00 #250550 >>> MAIL FROM:<bounces@mail.example.org> SIZE=554
2026-11-21 14:30:00 #250550 <<< ⟦451⟧ ⟦4.7.1⟧ Try again later`,
  "d,2026-11-21 14:23:11.250550-0500,bounces@mail.example.org,anna@example.com,⟦2.0.0⟧ (success),smtp;⟦250⟧ ok,mx.example.com (203.0.113.25)",
  "b,1795297915,x@example.com,smtp;⟦550⟧ no such domain,⟦5.1.10⟧ (recipient address has null mx),5.1.1 (spring)",
  "b,1795297915,job 5.1.2 (spring),⟦5.1.1⟧ (bad destination mailbox address),x@example.com",
  "rb,1795297915,bounces@mail.example.org,carl@example.com,⟦5.4.312⟧ (dns error)",
  "rs,1795297915,bounces@mail.example.org,carl@example.com,⟦5.0.0⟧ (undefined status)",
  "tq,1795297915,example.com/mta-421,smtp;⟦421⟧ ⟦4.7.0⟧ Too many connections,mx.example.com (203.0.113.25)",
];

/** Lines of PowerMTA, and like it, without codes. */
export const counterSamples: readonly string[] = [
  `type,timeLogged,orig,rcpt,dlvSourceIp,bounceCat
d,1795297903,otto@example.org,user550@example.com,192.0.2.250,
b,1795297915,otto@example.org,user554@example.com,,policy-related`,
  "2026-11-21 14:30:00 #250550 Connecting from 192.0.2.5 port 0 to mx.example.com (203.0.113.25) port 25",
  "b,1795297915,job 5.1.1 (spring),5.1.1 (spring) again,5.1.1 (Spring),x@example.com",
  "b,2026-11-21 14:23:14+0000,5.1.1,550,5.1.1 release,550 5.1.1",
];
