import { LogDocument } from "../../../server/src/document/log-document";
import { atOnce } from "../../../server/src/document/steps";
import { type LogOptions, Report } from "../../../server/src/report/report";
import { historyOf } from "../history/open";

/** One log of a report: its name and text. */
export type Log = readonly [name: string, text: string, options?: Omit<LogOptions, "history">];

/** The report on some logs, one after the other. */
export function reportOn(...logs: readonly Log[]): Report {
  const report = new Report();
  for (const [name, text, options] of logs) {
    const document = new LogDocument(`file:///logs/${name}`, 0, text);
    atOnce(report.add(document, { history: historyOf(document), ...options }));
  }
  return report;
}

/** Failure after failure as Postfix's `smtp` logs them: one bounced, two deferred; the second and third are retries. */
export const postfixLog = `Nov 21 21:16:26 mx postfix/smtpd[1]: connect from mail.example.org[192.0.2.1]
Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from mail.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: Relay access denied; from=<spam@example.org> to=<x@example.net> proto=ESMTP helo=<mail.example.org>
Nov 21 21:17:00 mx postfix/smtp[2]: A1B2C3D4E5: to=<b@Example.NET>, relay=mx.example.net[192.0.2.2]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.2] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 21 21:18:00 mx postfix/smtp[2]: B1B2C3D4E5: to=<c@example.com>, relay=mx.example.com[192.0.2.3]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.3] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))
Nov 21 22:18:00 mx postfix/smtp[2]: B1B2C3D4E5: to=<c@example.com>, relay=mx.example.com[192.0.2.3]:25, delay=3601, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.3] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))
Nov 21 23:18:00 mx postfix/smtp[2]: B1B2C3D4E5: to=<c@example.com>, relay=mx.example.com[192.0.2.3]:25, delay=7201, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1)
Nov 21 23:18:00 mx postfix/qmgr[3]: B1B2C3D4E5: removed
`;
