import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const head = "Nov 21 21:16:42 mail";
const go = "2026-11-21 21:25:51.990137 _ conn.go:298        SMTP.Conn";
const queue = "2026-11-21 21:25:51.9 _ queue.go:363       Queue.SendLoop";
const id = "id=00000000000005F3.000000006B020EFE.00000B2D";
const dma = `${head} dma[1451.55ed5cfeab30]:`;
const lmtp = `${head} dovecot: lmtp(alice)<550><x>:`;
const smtpd = `"SMTPD"\t4036\t551\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t`;
const kerio = "[21/Nov/2026 18:10:00][551] {smtps}";
const task = `${head} amavis[563]: (00563-04)`;
const raw = String.raw;

/** Lines of mail servers, each with the codes marked that stand in it. */
const rows: Readonly<Record<string, readonly string[]>> = {
  amavis: [
    `${task} smtp resp to RCPT (pip) (<550@example.org>): ⟦250⟧ ⟦2.1.5⟧ ok`,
    `${task} lmtp resp to data-dot: ⟦451⟧ ⟦4.3.0⟧ no`,
    `${task} (!)Negative SMTP resp. to DATA (dot): ⟦503⟧ ⟦5.5.1⟧ no`,
    `${task} SMTP: ⟦503⟧ ⟦5.5.1⟧ no`,
    `${task} FWD from <a@example.net> -> <550@example.org>,BODY=8BITMIME ⟦250⟧ ⟦2.0.0⟧ from MTA(smtp:[127.0.0.1]:10025): ⟦250⟧ ⟦2.0.0⟧ ok`,
    `${task} SEND from <> -> <b@example.org>, ⟦451⟧ ⟦4.7.1⟧ from MTA(smtp:[::1]:10030): ⟦451⟧ ⟦4.7.1⟧ no`,
    `${task} mail_via_smtp: <b@example.org> from MTA(smtp:[::1]:10030): ⟦451⟧ ⟦4.7.1⟧ no`,
  ],
  chasquid: [
    `${go} 192.0.2.1:550: error: unknown<\\"550\\"> failed: ⟦500⟧  ⟦5.5.1⟧ no`,
    `${go} 192.0.2.1:550: error: RCPT failed: ⟦550⟧  ⟦5.1.1⟧ no`,
    `${queue} HXNb: b@example.org temporary error: MAIL+RCPT ⟦451⟧ ⟦4.7.1⟧ no`,
    `${queue} HXNb: b@example.org temporary error: error saying hello: ⟦421⟧ ⟦4.7.0⟧ no`,
    `${queue} HXNb: b@example.org temporary error: error creating client: ⟦554⟧ no`,
    `${queue} HXNb: b@example.org temporary error: TLS error: ⟦454⟧ ⟦4.7.0⟧ no`,
    `${queue} HXNb: b@example.org temporary error: DATA ⟦554⟧-no`,
    `${queue} HXNb: b@example.org temporary error: DATA 5541 no`,
    raw`2026-11-21 21:25:51.9 _ mda.go:80          Courier.MDA b@example.org: error: exit status 75 - "⟦451⟧ later"`,
    raw`2026-11-21 21:25:51.9 _ mda.go:80          Courier.MDA b@example.org: error: exit status 111 - \"⟦451⟧ later\\n\"`,
  ],
  courier: [
    `${head} courieresmtp: ${id},from=<550@example.com>,addr=<551@example.org>: ⟦550⟧ no`,
    `${head} courieresmtp: ${id},from=<>,addr=<551@example.org>: ⟦550⟧-⟦5.1.1⟧ no`,
    `${head} courieresmtp: ${id},from=<>,addr=<551@example.org>,status: deferred 550`,
    `${head} courieresmtpd: error,relay=::ffff:192.0.2.5,port=550,msg="⟦502⟧ ⟦5.5.1⟧ no",cmd: 550`,
    `${head} courieresmtpd: error,relay=::ffff:192.0.2.5,msg="⟦534⟧ SIZE=Message too big"`,
    `${head} courieresmtpd: error,relay=192.0.2.5,from=<a@b.example>: ⟦517⟧ no`,
    `${head} courieresmtpd: error,relay=192.0.2.5,from=<a@b.example>,to=<550@c.example>: ⟦550⟧ no`,
    `${head} courierd: newmsg,${id}: dns; mx550 (mx550 [192.0.2.250])`,
    `${head} courierd: started,${id},from=<550@example.com>`,
    `${head} courierd: Waiting. shutdown time=Sat Nov 21, wakeup time=550`,
  ],
  dma: [
    `${dma} remote delivery to mx [192.0.2.1] failed after EHLO: ⟦554⟧ no`,
    `${dma} remote delivery deferred: mx [192.0.2.1] failed after final DATA: ⟦451⟧ no`,
    `${dma} mail to=<550@example.net> queued as 550`,
    `${dma} <550@example.net> trying delivery`,
    `${dma} trying remote delivery to mx550 [192.0.2.1] pref 550`,
    `${dma} delivery failed, bouncing as 550`,
  ],
  dovecot: [
    `${lmtp} msgid=<550@example.com>: failed to redirect: RCPT TO failed: ⟦550⟧ no`,
    `${lmtp} sieve: msgid=<550@example.com>: refused: ⟦550⟧ ⟦5.1.1⟧ no`,
    `${lmtp} rcpt b@example.org: rejected: ⟦552⟧ ⟦5.2.2⟧ full`,
    `${lmtp} Server replied: ⟦450⟧ later`,
    `${lmtp} Remote reply for b: ⟦450⟧ later`,
    `${lmtp} The response from it: ⟦450⟧-later`,
    `${lmtp} conn 192.0.2.1:24 [1]: command RCPT: ⟦550⟧ reply: Sent: ⟦550⟧ ⟦5.1.1⟧ no`,
    `${lmtp} Client said: ⟦550⟧ ⟦5.1.1⟧ no`,
    `${lmtp} x (⟦550⟧ ⟦5.1.1⟧ no)`,
    `${lmtp} x="⟦550⟧ ⟦5.1.1⟧ no"`.replace('="', "="),
    `${lmtp} Connect from 192.0.2.250`,
    `${lmtp} sieve: msgid=<550>: marked message to be discarded 550`,
    `${lmtp} auth-master: login: 550`,
    `${lmtp} quota: 550`,
    `${lmtp} copy: msgid=<5>: copied mail to 550`.replace("copy: ", ""),
    `${lmtp} msgid=<5>: sent response to <550@example.org>`,
    `${head} dovecot: imap(alice)<550><x>: Logged out in=550 out=5.1.1`,
    `${head} dovecot: pop3-login: Login: 550`,
    `${head} dovecot: pop3(alice)<550><x>: Disconnected: Logged out top=0/0, retr=550/5501, size=250`,
    `${head} dovecot: auth-worker(550): sql: 550 rows`,
    `${head} dovecot: imap-hibernate(550): 550`,
    `${head} dovecot: submission(alice)<550><x>: Relay reply: ⟦550⟧ ⟦5.1.1⟧ no`.replace(
      "Relay reply",
      "relay reply",
    ),
    `${head} dovecot: lda(alice): msgid=<5>: rejected: ⟦550⟧ no`,
    `${head} dovecot: deliver(alice): msgid=<5>: refused: ⟦550⟧ no`,
    "2026-11-21 21:16:42 lmtp(alice)<550><x>: Info: RCPT failed: ⟦550⟧ no",
    "2026-11-21 21:16:42 lmtp(alice): Error: sieve: msgid=<5>: refused: ⟦550⟧ no",
  ],
  hmailserver: [
    `${smtpd}"SENT: ⟦220⟧ mx"`,
    `${smtpd}"SENT: [nl]⟦250⟧-mx[nl]⟦250⟧ HELP"`,
    `${smtpd}"RECEIVED: 550 5.1.1"`,
    `${smtpd.replace("SMTPD", "SMTPC")}"RECEIVED: ⟦550⟧ no"`,
    `${smtpd.replace("SMTPD", "POP3D")}"SENT: 550 no"`,
    `${smtpd.replace("SMTPD", "POP3C")}"RECEIVED: 550 no"`,
    `${smtpd.replace("SMTPD", "IMAPD")}"SENT: 550 no"`,
    `"DEBUG"\t4036\t"2026-11-21 19:40:54.988"\t"550 5.1.1 no"`,
    `"TCPIP"\t4036\t"2026-11-21 19:40:54.988"\t"550 5.1.1 no"`,
  ],
  ironport: [
    "Mon Mar 19 20:16:03 2026 Info: Delayed: DCID 8 MID 19 to RID 0 - ⟦4.3.2⟧ - no ('⟦421⟧', [\"⟦4.3.2⟧ it's later\"])",
    "Mon Mar 19 20:16:03 2026 Info: Bounced: DCID: 8 Message 3993 to 0 - ⟦5.1.0⟧ - no ('000', [])",
    "Mon Mar 19 20:16:03 2026 Info: Bounced: DCID 8 MID 19 to RID 0 - ⟦5.1.0⟧ - no",
    "Mon Mar 19 20:16:03 2026 Info: Bounced: DCID 8 MID 19 to RID 550 - none",
  ],
  kerio: [
    `${kerio} Sent reply to RCPT: ⟦550⟧ ⟦5.7.1⟧ no`,
    `${kerio} Command RCPT TO:<550@example.org>`,
    `${kerio} SMTP server session begin; client connected from mx550:550`,
    `${kerio} Sent SMTP greeting to 192.0.2.250:550`,
    `${kerio.replace("smtps", "smtpc")} Server session begin 550`.replace(
      " Server",
      " SMTP server",
    ),
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <550@example.com>, Result: failed, Status: ⟦5.1.1⟧ ⟦550⟧ ⟦5.1.1⟧ no, Remote-Host: 203.0.113.250",
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <550@example.com>, Result: failed, Status: ⟦5.1.1⟧ no, Msg-Id: <550@example.com>",
    "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <550@example.com>, Result: delivered",
    "[21/Nov/2026 17:59:15] Recv: Queue-ID: 438dd552-00000252, Service: SMTP, From: <550@example.com>, Size: 550",
    "[21/Nov/2026 17:59:15] DSN: From: <550@example.com>, To: <551@example.com>, Status: 5.1.1",
  ],
};

describe.each(Object.entries(rows))("lines of %s", (format, lines) => {
  it.each(lines)("%s", (line) => {
    expect(remarked(line)).toBe(line);
    expect(readingsOf(line.replace(/[⟦⟧]/g, "")).at(-1)?.format).toBe(format);
  });
});

describe("a service that is none of Dovecot's that speak, or do not", () => {
  it.each(["ximap", "imapx", "xlmtp", "lmtpx", "pop4"])("%s", (service) => {
    const line = `${head} dovecot: ${service}(5): RCPT failed: 550 no`;
    expect(readingsOf(line).at(-1)?.format).not.toBe("dovecot");
  });
});
