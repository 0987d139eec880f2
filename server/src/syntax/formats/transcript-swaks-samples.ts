/** What swaks prints, with the codes marked. */
export const samples: readonly string[] = [
  `=== Trying 127.0.0.1:25...
=== Connected to 127.0.0.1.
=== response in 0.450s
<-  ⟦220⟧ mail.example.net ESMTP Postfix
 -> EHLO client.example.com
<-  ⟦250⟧-mail.example.net
<-  ⟦250⟧-SIZE 500000
<-  ⟦250⟧ CHUNKING
 -> STARTTLS
<-  ⟦220⟧ ⟦2.0.0⟧ Ready to start TLS
=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
 ~> MAIL FROM:<bounce+550=5.1.1@shop.example.com>
<~  ⟦250⟧ ⟦2.1.0⟧ Ok
 ~> RCPT TO:<550@example.net>
<~* ⟦550⟧ ⟦5.1.1⟧ <550@example.net>: Recipient address rejected: User unknown
 ~> DATA
<~  ⟦354⟧ End data with <CR><LF>.<CR><LF>
 ~> Subject: 550 5.1.1
 ~> 
 ~> 550 5.1.1 User unknown
 ~> .
<~  ⟦250⟧ ⟦2.0.0⟧ Ok: queued as 550E3AC4AE6B`,
  `<** ⟦554⟧-mx00.gmx.example.net (mxgmx114) Nemesis ESMTP Service not available
<** ⟦554⟧-No SMTP service
<** ⟦554⟧ For explanation visit https://postmaster.gmx.example.net/en/case?c=r0601&i=ip&v=203.0.113.25
 -> QUIT
*** Remote host closed connection unexpectedly.`,
  `=== Trying 127.0.0.1:2605...
<-  ⟦220⟧ relay3.legacy.example.org
 -> EHLO client.example.com
<** ⟦500⟧ Command unrecognized: EHLO
 -> RCPT TO:<empty@legacy.example.org>
<** ⟦550⟧-
<** ⟦550⟧-Mailbox "empty" is not available.
<** ⟦550⟧-
<** ⟦550⟧
 -> AUTH LOGIN
<-  ⟦334⟧ 
<** ⟦432⟧ ⟦4.7.12⟧ A password transition is needed`,
];

/** Lines of swaks, and like swaks, whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "<** Timeout (550 secs) waiting for server response",
  "=== Trying 127.0.0.1:550...\n=== Connected to 192.0.2.250.\n*** Error connecting to 127.0.0.1:550:\n*** 550 5.1.1",
  "=== Trying 127.0.0.1:25...\n0000: 35 35 30 20  35 2E 31 2E  31 20 3C 6E  6F 62 6F 64    550.5.1.1.<nobod\n0096: 65 0D 0A                                              e..             ",
  "$ swaks --helo client-550.example.com -s 127.0.0.1:250 --timeout 550",
  " -> 550 5.1.1 User unknown",
];
