/** Conversations as they go over the wire, the codes marked. */
export const samples: readonly string[] = [
  `Trying 127.0.0.1...
Connected to 127.0.0.1.
Escape character is '^]'.
⟦220⟧ mail.example.net ESMTP Postfix
hello
⟦500⟧ ⟦5.5.2⟧ Error: command not recognized
EHLO client.example.com
⟦250⟧-mail.example.net
⟦250⟧-SIZE 500000
⟦250⟧ HELP
MAIL FROM:<bob@example.com>
⟦250⟧ Sender ok
RCPT TO:<empty@legacy.example.org>
⟦550⟧-
⟦550⟧-Mailbox "empty" is not available.
⟦550⟧
RCPT TO:<fwd@legacy.example.org>
⟦552⟧ 1 Requested mail action aborted
DATA
⟦354⟧ Go ahead 3833bb6a6c02b
Subject: bounce

550 5.1.1 The email account that you tried to reach does not exist.
220 mail.example.net ESMTP Postfix
S: 550 5.1.1 quoted
.
⟦250⟧ ok 1795297466 qp 8292
QUIT
⟦221⟧ ⟦2.0.0⟧ Bye
Connection closed by foreign host.
250 files copied`,
  `Connected to relay3.legacy.example.org.
⟦220⟧ relay3.legacy.example.org
EHLO c.example.com
⟦500⟧ Command unrecognized: EHLO
DATA
⟦503⟧ need RCPT command
VRFY alice
⟦252⟧ Cannot verify`,
  `Connection to 127.0.0.1 2606 port [tcp/ospf6d] succeeded!
⟦554⟧-mx00.gmx.example.net (mxgmx114) Nemesis ESMTP Service not available
⟦554⟧-No SMTP service
⟦554⟧ For explanation visit https://postmaster.gmx.example.net/en/case?c=r0601&i=ip&v=203.0.113.25`,
  `⟦220⟧ mx.qmail.example.org ESMTP
⟦250⟧-mx1.example.com
⟦250⟧ AUTH PLAIN LOGIN CRAM-MD5
⟦250⟧ ⟦2.1.0⟧ Ok
⟦550⟧ sorry, no mailbox here by that name. (#⟦5.1.1⟧ - chkuser)
⟦354⟧ End data with <CR><LF>.<CR><LF>
⟦450⟧ ⟦5.1.1⟧ mismatched class: temporary reply with permanent status
⟦250⟧ ok 1795297466 qp 8292`,
  `depth=0 CN = mail-550.example.net
verify error:num=18:self-signed certificate
⟦250⟧ CHUNKING
⟦334⟧ VXNlcm5hbWU6
⟦334⟧ UGFzc3dvcmQ6
⟦235⟧ ⟦2.7.0⟧ Authentication successful
<<< TLS 1.3, InnerContent [length 0250]
    17 03 03 00 fa
⟦503⟧ Error: need RCPT command`,
  `alice@example.org... Connecting to [127.0.0.1] via relay...
⟦220⟧ mail.example.net ESMTP Sendmail 8.17.1.9/8.17.1.9; Sat, 21 Nov 2026 21:43:51 GMT
>>> EHLO mail.example.net
⟦250⟧-mail.example.net Hello localhost [127.0.0.1], pleased to meet you
⟦250⟧ HELP
>>> MAIL From:<alice@example.net> SIZE=550 AUTH=alice@example.net
⟦250⟧ ⟦2.1.0⟧ <alice@example.net>... Sender ok
>>> DATA
⟦354⟧ Enter mail
⟦554⟧ no valid recipients
>>> .
alice@example.org... Sent (6ALLhpUP018019 Message accepted for delivery 250)
Closing connection to [127.0.0.250]
>>> QUIT
⟦221⟧ mail.example.net closing connection`,
  "⟦550⟧ ⟦5.2.1⟧",
  "Error: could not send\n⟦550⟧-⟦5.1.1⟧ The email account that you tried to reach does not exist.\n⟦550⟧-Please try\n⟦550⟧ again\n250 OK",
  "    ⟦552⟧ ⟦5.3.4⟧ Message size exceeds fixed limit; from=<bounce+550=5.1.1@shop.example.com>\n    550 received",
];

/** Lines of any other program. */
export const counterSamples: readonly string[] = [
  "404 Not Found\n200 OK\n250 files copied\n550 items\n550\n550-\n250 OK\n250-mail\n250 SIZE\n503 Service Unavailable",
  "220 volts\n220 new ESMTP connections\n220 SMTP messages sent\n554 SMTP sessions closed\n421 messages in mailbox",
  "550 5.1.1.4 kernel\n520 5.2.0-generic kernel\n450 4.5.6 7.8.9\n550 2.5.1 released\n5501 5.1.1\n550.5.1.1 x",
  "Connected to db.example.com.\n250 rows affected\n550 rows affected",
  "Connected to db.example.com.\n554 rows affected",
  "Connected to db.example.com.\n220 v2.5 ready\n250 ok",
  "Mail from: alice@example.com\n550 items",
  "Connected to ftp.example.com.\n220 ProFTPD Server ready.\nUSER alice\n331 Password required for alice\n530 Login incorrect.\n230 Login successful\n550 Failed to open file.\n221 Goodbye.",
  "Trying 192.0.2.7...\nConnected to news.example.com.\n200 news.example.com InterNetNews NNRP server INN 2.7.0 ready\n211 1234 3000234 3002322 misc.test\n220 3000234 <45223423@example.com> article\n502 Permission denied",
  "+OK POP3 server ready\n+OK 2 messages (550 octets)\n1 120\n2 550\n* OK ready\n* 550 EXISTS\na001 NO 5.1.1",
  "SIP/2.0 404 Not Found\n480 Temporarily Unavailable\n550 x",
  "0000: 35 35 30 20 35 2e 31 2e 31 20 3c 6e             550 5.1.1 <n",
  "EHLO c.example.com\nTraceback\n404 Not Found\n550 apples",
  "mail from bob about 550 items\ndata 354\nhelp: 250\nDATA\n354 rows",
];
