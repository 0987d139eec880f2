/** What JavaMail says beside the conversation, with the codes marked. */
export const samples: readonly string[] = [
  `DEBUG SMTP: trying to connect to host "192.0.2.250", port 550, isSSL false
DEBUG SMTP: got bad greeting from host "192.0.2.250", port: 550, response: ⟦554⟧-mx.example.com not available
⟦554⟧-No SMTP service
⟦554⟧ See https://example.com/554

javax.mail.MessagingException: Got bad greeting from SMTP host: 192.0.2.250, port: 550, response: ⟦554⟧ no`,
  `DEBUG SMTP: got response code ⟦421⟧, with response: ⟦421⟧-⟦4.7.0⟧ deferred
⟦421⟧ see rule 550
DEBUG SMTP: MessagingException while sending, THROW: `,
  "com.sun.mail.smtp.SMTPSendFailedException: ⟦250⟧ ⟦2.0.0⟧ 4e116dd3bb10c-49ae5447417si73500894.125 accepted\n;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: ⟦550⟧ ⟦5.1.1⟧ <x@example.com>: user does not exist",
  "Caused by: jakarta.mail.AuthenticationFailedException: ⟦535⟧-⟦5.7.8⟧ Username and Password not accepted\n⟦535⟧ ⟦5.7.8⟧  https://example.com/mail 550a1b2c3d-250si - gsmtp",
  "MailSendException: Failed messages: javax.mail.SendFailedException: Invalid Addresses; nested exception is: com.sun.mail.smtp.SMTPAddressFailedException: ⟦554⟧ ⟦5.7.1⟧ <a@example.com>: Relay access denied; nested exception is: org.eclipse.angus.mail.smtp.SMTPAddressFailedException: ⟦550⟧ no such user",
];

/** Lines of Java programs whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  'DEBUG SMTP: Found extension "SIZE", arg "550550"\nDEBUG SMTP: connected to host "192.0.2.250", port: 550\nDEBUG SMTP:   550@example.com',
  "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: 192.0.2.250, 550; timeout 250;\n\tat com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:550)\n\t... 250 more",
  "javax.servlet.ServletException: 500 Internal Server Error\njavax.mail.MessagingException: 1550 550",
];
