/** Conversations with a mark before each line, the codes marked. */
export const samples: readonly string[] = [
  `S: ⟦220⟧ foo.com Simple Mail Transfer Service Ready
C: EHLO bar.com
S: ⟦250⟧-foo.com greets bar.com
S: ⟦250⟧-8BITMIME
S: ⟦250⟧ HELP
C: MAIL FROM:<Smith@bar.com>
S: ⟦250⟧ OK
C: RCPT TO:<Green@foo.com>
S: ⟦550⟧ No such user here
C: RSET
S: ⟦250⟧ OK
C: QUIT
S: ⟦221⟧ foo.com Service closing transmission channel`,
  "    C: RCPT TO:<x@example.net>\n    S: ⟦450⟧",
  "client: EHLO mail-550.example.com\nServer: ⟦502⟧ Command not implemented",
  "-> MAIL FROM:<a@example.com> SIZE=550550550\n<- ⟦552⟧-⟦5.3.4⟧ Too big\n<- ⟦552⟧  limit is 500000",
  `* Connected to 127.0.0.1 (127.0.0.1) port 25 (#0)
< ⟦220⟧ mx1.example.com
> EHLO msg.eml
< ⟦250⟧-mx1.example.com
< ⟦250⟧-SIZE 26214400
< ⟦250⟧ AUTH PLAIN LOGIN CRAM-MD5
> AUTH PLAIN
< ⟦334⟧ 
> AGNhcm9sQGV4YW1wbGUubmV0AHdvbmRlcmxhbmQ=
< ⟦534⟧-⟦5.7.9⟧ Application-specific password required. For more information, go to
< ⟦534⟧ ⟦5.7.9⟧  https://support.example.com/mail/?p=InvalidSecondFactor ddcaaba320e12 - gsmtp`,
  `[2026-11-21 21:18:16] DEBUG: S: ⟦220⟧ mail.example.net ESMTP ready
[2026-11-21 21:18:16] DEBUG: C: EHLO client.example.com
[2026-11-21 21:18:16] DEBUG: S: ⟦250⟧-mail.example.net Nice to meet you, [192.0.2.25]
⟦250⟧-PIPELINING
⟦250⟧-X-OURS
⟦250⟧ SIZE 500000
250 files
[2026-11-21 21:18:16] DEBUG: C: DATA
[2026-11-21 21:18:16] DEBUG: S: ⟦354⟧ End data with <CR><LF>.<CR><LF>
[2026-11-21 21:18:16] DEBUG: C: <550 bytes of DATA>
[2026-11-21 21:18:16] DEBUG: S: ⟦552⟧ Message exceeds fixed maximum message size`,
  "S: ⟦220⟧ mx.example.com ESMTP\nC: GET /550 HTTP/1.1\nS: ⟦421⟧ HTTP requests not allowed",
  `>>> DATA
<<< ⟦550⟧ sorry, no mailbox here by that name. (#⟦5.1.1⟧ - chkuser)
<<< ⟦552⟧ 1 Requested mail action aborted
>>> QUIT`,
];

/** Marked lines of other protocols and programs. */
export const counterSamples: readonly string[] = [
  "S: 220 ftp.example.com FTP server ready\nC: USER alice\nS: 331 Password required\nS: 230 Logged in\nC: RETR x\nS: 550 No such file",
  "Server: 404 Not Found\nServer: nginx\nserver: 550 connections\nS: 250 M: 300 L: 350",
  "< 250 foo\n> 550 bar\n<- 250 ok\n-> 550 ok\n<<< 200 OK\n<<< 550 x",
  ">>> 550 + 1\n551\n>>> DATA\n550\n>>> print(250)\n250",
  "C: MAIL FROM:<a@example.com>\nC: 550 5.1.1\nS: 999 what\nS: 404 Not Found\nS: 5501 items\nS: 550items",
  "> RCPT TO:<x@example.net>\n< HTTP/1.1 404 Not Found\n< 550 too many cars",
];
