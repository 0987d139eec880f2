/** Notifications in the manner of Postfix, Exim, Sendmail and others, with their codes marked. */
export const samples: readonly string[] = [
  "Final-Recipient: rfc822; blocked@corp.example.org\nOriginal-Recipient: rfc822;blocked@corp.example.org\nAction: failed\nStatus: ⟦5.7.0⟧\nRemote-MTA: dns; mx0a-00123456.pphosted.example.org\nDiagnostic-Code: smtp; ⟦554⟧ ⟦5.7.0⟧ Blocked - see\n    https://ipcheck.proofpoint.example.org/?ip=203.0.113.25",
  "Action: failed\nFinal-Recipient: rfc822;attach@gmail.example.com\nStatus: ⟦5.0.0⟧\nRemote-MTA: dns; gmail-smtp-in.l.example.com\nDiagnostic-Code: smtp; ⟦552⟧-⟦5.7.0⟧ This message was blocked because its content presents a potential\n ⟦552⟧-⟦5.7.0⟧ security issue. Please visit\n ⟦552⟧-⟦5.7.0⟧ https://support.example.com/mail/?p=BlockedMessage\n ⟦552⟧ ⟦5.7.0⟧  to review our message content and attachment content guidelines. 3393b1c7d9057 - gsmtp",
  "Diagnostic-Code: smtp; ⟦550⟧-Requested action not taken: mailbox unavailable ⟦550⟧\n    For explanation visit\n    https://postmaster.gmx.example.net/en/error-messages?ip=203.0.113.25&c=rcpt",
  "Diagnostic-Code: smtp; ⟦550⟧-⟦5.1.1⟧ mixed enhanced code follows ⟦550⟧-no code on ⟦550⟧\n    ⟦5.7.1⟧ last line",
  "Diagnostic-Code: smtp; ⟦552⟧-⟦5.2.2⟧ The recipient's inbox is out of storage space\n    and inactive. Please ⟦552⟧-⟦5.2.2⟧ direct the recipient to ⟦552⟧ ⟦5.2.2⟧\n    https://support.example.com/mail/?p=OverQuotaPerm\n    6b414be1a140e-fac109b7dd3si92648947.877 - gsmtp",
  "Diagnostic-Code: smtp; ⟦550⟧ permanent failure for one or more recipients\n    (barracuda@corp.example.org:⟦550⟧ ⟦5.1.1⟧ <barracuda@corp.example.org>:\n    Recipient address rejected: User unknow...)",
  'Diagnostic-Code: smtp; ⟦550⟧-\n        ⟦550⟧-Mailbox "empty" is not available.\n        ⟦550⟧-\n        ⟦550⟧ ⟦5.2.1⟧',
  "Diagnostic-Code: SMTP; ⟦550⟧ sorry, no mailbox here by that name. (#⟦5.1.1⟧ - chkuser)\nLast-Attempt-Date: Sat, 21 Nov 2026 21:41:20 GMT",
  "DIAGNOSTIC-CODE:SMTP;⟦421⟧ ⟦4.3.2⟧ mx.busy.example.com Too many concurrent SMTP\n\tconnections; please try again later.",
  "Diagnostic-Code: smtp;\n ⟦550⟧ ⟦5.1.1⟧ <a@example.com>: no such user\nRemote-MTA: dns; mx.example.com",
  "Diagnostic-Code:\n smtp; ⟦550⟧ ⟦5.1.1⟧ no such user",
  "Diagnostic-Code: X-Postfix; TLS is required, but host mx.example.org[192.0.2.1]\n    refused to start TLS: ⟦454⟧ ⟦4.7.0⟧ TLS not available",
  "Diagnostic-Code: ⟦550⟧ ⟦5.1.1⟧ no such user",
  "status: ⟦4.4.7⟧ (delivery time expired)",
  "X-Actual-Recipient: X-Unix; |/bin/sh -c 'echo quota exceeded 552; exit 75'\nAction: delayed\nStatus: ⟦4.2.0⟧\nDiagnostic-Code: X-Unix; 75\nLast-Attempt-Date: Sat, 21 Nov 2026 21:41:20 GMT",
  "Final-Recipient: rfc822;ghost@example.com\nAction: failed\nStatus: ⟦5.1.10⟧\nDiagnostic-Code: smtp;⟦550⟧ ⟦5.1.10⟧ RESOLVER.ADR.RecipientNotFound; Recipient ghost@example.com not found by SMTP address lookup\nX-Display-Name: ghost 550",
  "Final-Recipient: rfc822; a@example.com\nStatus:\n ⟦5.4.4⟧\nDiagnostic-Code: smtp; ⟦5.4.7⟧ - Delivery expired (message too old) 'timeout'",
  "Status: ⟦5.7.133⟧=20",
];

/** Headers and texts with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "Status: RO",
  "Status: 200 OK",
  "Status: 404 Not Found",
  "Status: 5.1.1-2ubuntu3 installed",
  "Action: failed\nDiagnostic-Code: x-unix; 255\n 550 5.1.1 is the output of a program",
  "Final-Recipient: rfc822; 550-5.1.1@example.com\nRemote-MTA: dns; mail-550.example.com (5.1.1.4, the server for the domain 421.example.)",
  "Diagnostic-Code: X-Postfix; Mailbox full, 552 blocks over\n    the limit of 550",
  "Remote-MTA: dns; [127.0.0.1] [127.0.0.1]\n\n 550 after the block",
  "Action: 550 5.1.1",
  "Status:\n 5.1.1 is folded under nothing",
];
