/** What waits in the queue, and bounces, with the codes marked. */
export const samples: readonly string[] = [
  "(host mx1.example.com[192.0.2.25] said: ⟦451⟧ ⟦4.3.2⟧ Internal error reading data (in reply to end of DATA command))",
  "         (host mx1.example.com[192.0.2.25] refused to talk to me: ⟦421⟧ ⟦4.3.2⟧ Too busy)",
  "(delivery temporarily suspended: host mx1.example.com[192.0.2.25] refused to talk to me: ⟦554⟧-mx1.example.com ⟦554⟧ Go away)",
  '{"queue_name": "deferred", "queue_id": "1DBA8AC3", "arrival_time": 1795297311, "message_size": 418, "forced_expire": false, "sender": "alice@example.net", "recipients": [{"address": "resources@yahoo.example.com", "delay_reason": "host mta7.am0.yahoodns.example.net[127.0.0.1] said: ⟦451⟧ Resources temporarily unavailable. Please try again later [#4.16.5]. (in reply to end of DATA command)"}]}',
  '{"queue_name": "deferred", "queue_id": "550A8AC3", "arrival_time": 1795297311, "message_size": 550, "forced_expire": false, "sender": "bounce+550=5.1.1@shop.example.com", "recipients": [{"address": "a@example.com", "delay_reason": "host mx[192.0.2.1] said: ⟦450⟧ ⟦4.2.1⟧ \\"slow\\" down (in reply to RCPT TO command)"}, {"address": "550 5.1.1@example.com", "delay_reason": "host mx[192.0.2.1] said: ⟦452⟧ ⟦4.5.3⟧ Too many (in reply to RCPT TO command)"}]}',
  '          "delay_reason": "host mx.example.com[192.0.2.1] said: ⟦452⟧-Quota exceeded ⟦452⟧ For explanation visit https://x.example/452 (in reply to RCPT TO command)"',
  "<qq207@qmail.example.org>: host mx.qmail.example.org[127.0.0.1] said: ⟦451⟧ qq temporary problem (#⟦4.3.0⟧) (in reply to end of DATA command)\nrecipient=qq207@qmail.example.org\noffset=450\ndsn_orig_rcpt=rfc822;qq207@qmail.example.org\nstatus=⟦4.0.0⟧\naction=delayed\ndiag_type=smtp\ndiag_text=⟦451⟧ qq temporary problem (#⟦4.3.0⟧)\nmta_type=dns\nmta_mname=mx.qmail.example.org\nreason=host mx.qmail.example.org[127.0.0.1] said: ⟦451⟧ qq temporary problem (#⟦4.3.0⟧) (in reply to end of DATA command)",
  "<blocked@corp.example.org>: host mx0a.pphosted.example.org[192.0.2.1]\n    said: ⟦554⟧ ⟦5.7.0⟧ Blocked - see\n    https://ipcheck.example.org/550?ip=203.0.113.25 (in reply to RCPT\n    TO command)",
  "<grey811@corp.example.org>: host\n    mx0a.pphosted.example.org[192.0.2.1] said: ⟦451⟧ ⟦4.7.1⟧\n    <grey@corp.example.org>: Recipient address rejected: Greylisted for 550\n    seconds (in reply to RCPT TO command)",
  "<b@corp.example.org>: host mx0a.pphosted.example.org[192.0.2.1] said: ⟦550⟧\n    ⟦5.1.1⟧ <b@corp.example.org>: no (in reply to end of\n    DATA command)",
  "<full@gmail.example.com>: host gmail-smtp-in.l.example.com[192.0.2.1] said:\n    ⟦552⟧-⟦5.2.2⟧ The recipient's inbox is out of storage space and inactive.\n    Please ⟦552⟧-⟦5.2.2⟧ direct the recipient to ⟦552⟧ ⟦5.2.2⟧\n    https://support.example.com/mail/?p=OverQuotaPerm (in reply to RCPT TO\n    command)",
  "<support@busy.example.com>: host mx.busy.example.com[192.0.2.1] refused to talk\n    to me: ⟦421⟧ ⟦4.3.2⟧ mx.busy.example.com Too many concurrent SMTP connections;\n    please try again later.",
  "<a@example.com> (expanded from <alias@example.net>): host mx[192.0.2.1] said: ⟦550⟧ No\n    such user (in reply to RCPT TO command)",
];

/** The same with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\nF0930550        550 Sat Nov 21 21:41:50  alice@example.net\n                                         550@yahoo.example.com",
  "(connect to mx.dead.example.com[127.0.0.1]:550: Connection refused)",
  '{"queue_name": "active", "queue_id": "5501", "arrival_time": 550, "message_size": 421, "sender": "5.1.1@example.com", "recipients": [{"address": "550@example.com"}]}',
  "status=200\nstatus=5.1.1",
  "<code999@weird.example.com>: host mx.weird.example.com[192.0.2.1] said: 999\n    strange code 550 (in reply to RCPT TO command)",
  "<drop@weird.example.com>: lost connection with mx.weird.example.com[192.0.2.1]\n    while sending RCPT TO 550",
];
