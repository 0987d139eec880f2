/** The words of Exim's bounces and warnings, with their codes marked. */
export const samples: readonly string[] = [
  `recipients. This is a permanent error. The following address(es) failed:

  full@example.org
    host mx01.example.org [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<full@example.org>:
    ⟦552⟧ ⟦5.2.2⟧ <full@example.org>: user is over quota of 550 MB
  attach@example.org
    host mx01.example.org [192.0.2.1]
    SMTP error from remote mail server after pipelined end of data:
    ⟦552⟧-⟦5.7.0⟧ This message was blocked because its content presents a potential
    ⟦552⟧-⟦5.7.0⟧ security issue. Please visit
    ⟦552⟧-⟦5.7.0⟧ https://support.example.com/mail/?p=BlockedMessage550
    ⟦552⟧ ⟦5.7.0⟧  to review our content guidelines. 3393b1c7d9057-e51a3d32f74si54804858.455 - gsmtp
  qq@example.org
    host mx.example.org [192.0.2.1]
    SMTP error from remote mail server after end of data:
    ⟦451⟧ qq temporary problem (#⟦4.3.0⟧): retry timeout exceeded`,
  `The address to which the message has not yet been delivered is:

  toomany@outlook.example.org
    Delay reason: H=outlook-example-org.olc.example.org [192.0.2.1]:
    SMTP error from remote mail server after RCPT TO:<toomany@outlook.example.org>:
    ⟦452⟧ 4.5.

No action is required on your part.`,
  `The address to which the message has not yet been delivered is:

  unusual@gmail.example.com
    host gmail-smtp-in.l.example.com [192.0.2.1]
    Delay reason: SMTP error from remote mail server after pipelined end of data:
    ⟦421⟧-⟦4.7.28⟧ Gmail has detected an unusual rate of mail
    ⟦421⟧ ⟦4.7.28⟧  https://support.example.com/mail/?p=550`,
  "    SMTP error from remote mail server after RCPT TO:<550 5.1.1@example.org>:\n    ⟦550⟧ Invalid Recipient - https://community.example.org/docs/DOC-1369#550 [1a446d1d0126.uk52]",
  "    SMTP error from remote mailer after RCPT TO:<a@example.org>:\n    host mx.example.org [192.0.2.1]: ⟦550⟧ ⟦5.1.1⟧ No such user",
  "    LMTP error from remote mail server after RCPT TO:<a@example.org>: ⟦550⟧ ⟦5.1.1⟧ User doesn't exist",
];

/** Lists and texts with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  `recipients. This is a permanent error. The following address(es) failed:

  550@example.org
    Unrouteable address
  550 5.1.1 x@example.org
    host mx.example.org [192.0.2.1]
    550 5.1.1 is what a script printed`,
  "  x@example.org\n    550 blocks over the limit",
  "The address to which the message has not yet been delivered is:\n\n  a@example.org\n    Delay reason: H=mx.example.org [192.0.2.1]:\n    SMTP error from remote mail server after RCPT TO:<a@example.org>:\n    4\n\nThis warning is 1 of 550.",
];
