import { describe, expect, it } from "vitest";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";

const head = "Nov 21 21:16:42 mail";
const task = `${head} amavis[563]: (00563-04)`;
const dma = `${head} dma[1451.55ed5cfeab30]:`;
const imap = `${head} cyrus/lmtp[5]:`;
const ssmtp = `${head} sSMTP[550]:`;
const smtp = "0abb1d3245802c90 smtp";
const kerio = "[21/Nov/2026 18:10:00][550] {smtps}";
const mdaemon =
  "Sat 2026-11-21 12:58:47: 05: [514250] Accepting SMTP connection from [192.0.2.20:63550] to [192.0.2.10:25]\nSat 2026-11-21 12:58:47: 05: [514250]";
const postal = "[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI]";

/** Lines by their producers, as these write them; of several the last one is meant. All numbers in them are no codes. */
const rows: Readonly<Record<string, readonly string[]>> = {
  amavis: [
    `${task} Checking: Qx550 [192.0.2.5] <a@example.net> -> <b@example.org>`,
    `${task} (!!)TIMING-SA [total 554 ms]`,
    `${task} SMTP [127.0.0.1]:10024 250`,
    `${task} ESMTP:[127.0.0.1]:10024 250`,
    `${task} LMTP:[127.0.0.1]:10024 250`,
    `${task} LMTP: [127.0.0.1]:10024 250`,
    `${head} amavis[550]: starting. /usr/sbin/amavisd 2.12.0`,
  ],
  courier: [
    `${head} courierd: completed,id=0000000000000550.000000006B020EED.00000421`,
    `${head} courierd: Loaded STATIC transport module libs 550`,
    `${head} courierd: Installed [0/550]`,
    `${head} courieresmtpd: authdaemon: s_connect() failed: 550`,
  ],
  cyrus: [
    `${imap} accepted connection`,
    `${imap} executed`,
    `${imap} lmtp connection preauth'd as postman 550`,
    `${imap} Delivered: <550@example.org> to mailbox: user.anna`,
    `${imap} duplicate_check: <550@example.org> user.anna 0`,
    `${imap} dupelim: eliminated duplicate message to user.anna id <550@example.org>`,
    `${imap} verify_user(user.anna) failed: 550`,
    `${imap} mystore: committed user.anna 550`,
    `${imap} sieve runtime error for anna id <550@example.org>`,
    `${imap} auditlog: append sessionid=<550> mailbox=<user.anna>`,
    `${imap} login: mx [192.0.2.25] anna plaintext 550`,
    `${imap} starttls: TLSv1.2 with cipher 550 bits`,
    `${imap} open: user anna opened INBOX 550`,
    `${imap} checkpointing cyrus databases 550`,
    `${imap} done checkpointing cyrus databases 550`,
    `${imap} process type:START name:lmtp 550`,
    `${imap} seen_db: user anna opened 550`,
    `${imap} connect(/var/run/idle) failed: 550`,
    `${imap} USAGE anna user: 0.550 sys: 0.421`,
    `${imap} mailbox_close user.anna 550`,
    `${imap} quota_check user.anna 550`,
  ],
  dma: [
    `${dma} new mail from user=alice uid=550 envelope_from=<alice@example.net>`,
    `${dma} <550@example.net> delivery successful`,
    `${dma} using smarthost (mx550.example.net:550)`,
    `${dma} using SMTP authentication for user 550`,
    `${dma} using CRAM-MD5 250`,
    `${dma} using LOGIN 250`,
    `${dma} Server greeting successfully completed 220`,
    `${dma}   Server supports STARTTLS 250`,
    `${dma} connect to mx550.example.net [192.0.2.250] failed: Connection refused`,
    `${dma} can not bounce a bounce message, discarding 550`,
    `${dma} remote delivery deferred`,
  ],
  dovecot: [
    `${head} dovecot: lmtp(alice)<550><x>: msgid=<550@example.com>: saved mail to INBOX`,
    `${head} dovecot: lmtp(alice)<550><x>: msgid=<550@example.com>: stored mail into mailbox 550`,
    `${head} dovecot: lmtp(alice)<550><x>: msgid=<550@example.com>: forwarded to <550@example.org>`,
    `${head} dovecot: lmtp(alice)<550><x>: msgid=<550@example.com>: discarded duplicate 550`,
    `${head} dovecot: lmtp(550): Disconnect from 192.0.2.250: Client has quit the connection`,
    `${head} dovecot: lmtp(550): Disconnected: Logged out 550`,
    `${head} dovecot: submission-login: Login: user=<550>, rip=192.0.2.250`,
  ],
  exim: [
    '2026-11-21 21:29:49 SMTP syntax error in "550 5.1.1" H=x [192.0.2.25] NULL character(s)',
    '2026-11-21 21:29:49 SMTP protocol error in "550 5.1.1" H=x [192.0.2.25] x',
    '2026-11-21 21:29:49 SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=[192.0.2.250] input="550 5.1.1 x\\n"',
    "2026-11-21 21:29:49 SMTP command timeout on connection from [192.0.2.25] 550",
    "2026-11-21 21:29:49 SMTP call from [192.0.2.25] dropped: 550 5.1.1",
    "2026-11-21 21:29:49 SMTP data timeout (message abandoned) on connection 550",
    "2026-11-21 21:29:49 no IP address found for host mx550.example.org",
    "2026-11-21 21:29:49 End queue run: pid=550",
    "2026-11-21 21:29:49 TLS error on connection from [192.0.2.250] (gnutls_handshake): 550",
  ],
  kerio: [
    `${kerio} SMTP server session end 550`,
    `${kerio} Started authentication method LOGIN 334`,
    `${kerio} Task 550 handler END`,
  ],
  mdaemon: [
    `${mdaemon} *  D=550.example.com TTL=(250) MX=[mx]`,
    `${mdaemon} ------ End of 550`,
    `${mdaemon} Session 514250; child 0001`,
    `${mdaemon} Performing PTR lookup (250.2.0.192.IN-ADDR.ARPA)`,
    `${mdaemon} Resolving MX record for 550.example.com`,
    `${mdaemon} Waiting for protocol to start 550`,
    `${mdaemon} Connection established 192.0.2.10:550 --> 192.0.2.20:25`,
    `${mdaemon} SSL negotiation successful (TLS 1.2, 250 bit)`,
    `${mdaemon} Sending <pd550.msg> to [192.0.2.20]`,
    `${mdaemon} Transfer complete 550`,
    `${mdaemon} Passing message through AntiSpam 550`,
    `${mdaemon} Authenticating user550@example.org...`,
    `${mdaemon} SMTP session successful (Bytes in/out: 550/250)`,
  ],
  nullmailer: [
    "Starting delivery: host: mx550.example.net protocol: smtp file: 1795297095.550",
    "Message-Id: <1795297095.550.421.nullmailer@mail.example.net>",
    "Moving message 1795297095.550 into failed",
    "Generating bounce for 1795297095.550",
  ],
  opensmtpd: [
    `${smtp} connected address=192.0.2.250 host=mx550.example.org`,
    `${smtp} event=closed reason=quit 550`,
    `${smtp} disconnected`,
    'a3d16685e2424bac mta server-cert-check result="550"',
    "a3d16685e2424bac mda connecting 550",
  ],
  policy: [
    `${head} policyd-spf[550]: : dunno 550`,
    `${head} policyd-spf[550]: Pass; identity=mailfrom; client-ip=192.0.2.250`,
    `${head} policyd-spf[550]: None; identity=helo; client-ip=192.0.2.250`,
    `${head} policyd-spf[550]: Neutral: identity=helo 550`,
    `${head} policyd-spf[550]: Softfail identity=helo 550`,
    `${head} policyd-spf[550]: SPF permerror: identity=helo 550`,
    `${head} policyd-spf[550]: Received-SPF: Pass (mailfrom) 550`,
    `${head} policyd-spf[550]: spfcheck: pyspf result: "550"`,
    `${head} policyd-spf[550]: Read line: "550"`,
    `${head} policyd-spf[550]: Config: 550`,
  ],
  postal: [
    `${postal} Connection opened from 192.0.2.250`,
    `${postal} Connection closed 550`,
    `${postal} Client identified as 192.0.2.250`,
    `${postal} Connected to mx.example.org:550`,
    `${postal} Sending message 550`,
    `${postal} Message sent 550`,
    `${postal} Cannot connect 550`,
  ],
  powermta: [
    "type,timeLogged,timeQueued,dsnStatus",
    "type,timeQueued,timeLogged,dsnStatus",
    "type,bounceCat,timeLogged,vmta550",
  ],
  qmail: [
    "delivery 5: report mangled, will defer 550",
    "starting delivery 550: msg 250 to remote 550@example.com",
    "status: local 0/10 remote 250/255",
    "new msg 250117",
    "end msg 250117",
    "info msg 250: bytes 554 from <550@example.org> qp 4210 uid 501",
    "status: exiting 550",
    "status: qmail-todo stop processing asap 550",
    "double bounce: discarding 550",
    "triple bounce: discarding bounce/550",
    "bounce msg 250117 qp 550",
  ],
  "qmail-smtpd": [
    "CHKUSER accepted sender: from <550@example.com::> remote <mx:unknown:192.0.2.250>",
    "tcpserver: status: 550/250",
    "tcpserver: ok 550 mx:192.0.2.1:25 :192.0.2.250::4250",
    "tcpserver: deny 550 mx:192.0.2.1:25 :192.0.2.250::4250",
    "tcpserver: end 550 status 256",
    "tcpserver: cached 550",
  ],
  qpsmtpd: [
    "550 (connect) running plugin: tls 250",
    "550 in config(550)",
    "550 config(size_threshold): hook returned (550)",
    "550 config(me) returning (mx550.example.org) from cache",
    "550 trying to get config for relayclients 250",
    "550 setting _config_cache for me to [550]",
    "550 Connection from mx.example.org [192.0.2.250]",
    "550 cleaning up after 551",
    "550 to email address : [<550@example.org>]",
    "550 from email address : [<550@example.org>]",
    "550 full from_parameter: FROM:<550@example.org> SIZE=550",
    "550 DESTROY called by Qpsmtpd 550",
  ],
  thunderbird: [
    "2026-11-21 10:00:00.250554 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP entering state: 550",
    "2026-11-21 10:00:00.250554 UTC - 550[7f3b550140]: SMTP entering state: 550",
    "mailnews.smtp: Socket closed. SmtpClient.sys.mjs:550:17",
  ],
  ssmtp: [
    `${ssmtp} Creating SSL connection to host 550`,
    `${ssmtp} SSL connection using TLS_550`,
    `${ssmtp} SSL not working: 550`,
    `${ssmtp} Cannot open mx.example.org:550`,
    `${ssmtp} Unable to locate mx550.example.org`,
    `${ssmtp} Unable to connect to "mx" port 550.`,
    `${ssmtp} Unable to set UseSTARTTLS 550`,
    `${ssmtp} Connection lost in middle of processing 550`,
    `${ssmtp} Invalid response: 550`,
  ],
};

describe.each(Object.entries(rows))("%s knows its own lines without a code", (id, lines) => {
  it.each(lines)("%s", (text) => {
    let carry: Carry | undefined;
    let reading: ReturnType<typeof tokeniseLine>["reading"];
    for (const line of text.split("\n")) ({ reading, carry } = tokeniseLine(line, carry));
    expect([reading?.format, reading?.tokens]).toEqual([id, []]);
  });
});
