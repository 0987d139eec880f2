/** A line of Postfix that tells of one permanent failure. */
export const bounced =
  "Nov 21 21:17:06 mx postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";

/** A line of Postfix that tells of one temporary failure. */
export const deferred =
  "Nov 21 21:22:50 mx postfix/smtpd[6811]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 450 4.2.0 <g@example.net>: Recipient address rejected: Greylisted; from=<a@example.org> to=<g@example.net> proto=ESMTP helo=<mx>";

/** A session in which a password was sent. */
const session = [
  "S: 220 mx.example.net ESMTP",
  "C: EHLO client.example.org",
  "S: 250-mx.example.net",
  "S: 250 AUTH PLAIN LOGIN",
  "C: AUTH PLAIN AGFsaWNlAHMzY3JldA==",
  "S: 535 5.7.8 Authentication credentials invalid",
];

/** The files that an editor opens, by name. The line ahead of `bounced` has characters of two and four bytes in UTF-8. */
export const logs: Readonly<Record<string, string>> = {
  maillog: `Nov 21 21:17:05 mx postfix/qmgr[1]: 2F5EE19A3D8: naïve 📮\n${bounced}\n`,
  "session.smtp": `${session.join("\n")}\n`,
};

/** What each kind of file is to the server. */
export const languageIds: Readonly<Record<string, string>> = {
  "smtp.log": "log",
  "mail.log": "log",
  "mail.log.1": "log",
  "mail.log.10": "mail-log",
  "maillog-20261121": "mail-log",
  "mail.err": "mail-log",
  mainlog: "mail-log",
  "exim_rejectlog.1": "mail-log",
  "session.swaks": "smtp-transcript",
  "bounce.eml": "mail-message",
};
