import type { Language } from "../../../../server/src/catalogue/index";
import { LogDocument } from "../../../../server/src/document/log-document";
import type { ListContext } from "../../../../server/src/features/failures/list";
import { readSettings } from "../../../../server/src/settings";
import { Walk } from "../../../../server/src/walk";

const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** A delivery that failed, as Postfix writes it. */
export function delivery(recipient: string, dsn: string, said: string): string {
  const status = dsn.startsWith("4") ? "deferred" : "bounced";
  return `Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<${recipient}>, relay=mx.example.org[192.0.2.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=${dsn}, status=${status} (host mx.example.org[192.0.2.1] said: ${said} (in reply to RCPT TO command))`;
}

/** One log of lines; its name is the last part of its URI. */
export function logOf(lines: readonly string[], uri = "file:///var/log/maillog"): LogDocument {
  return new LogDocument(uri, 1, lines.join("\n"));
}

/** Six failures: three unknown recipients, two full mailboxes, one that is told by its class alone. */
export const six: readonly string[] = [
  delivery("ann@a.example", "5.1.1", "550 5.1.1 User unknown"),
  delivery("bob@b.example", "4.2.2", "452 4.2.2 Mailbox full"),
  delivery("cat@a.example", "5.1.1", "550 5.1.1 User unknown"),
  delivery("dan@B.example", "5.2.2", "552 5.2.2 Mailbox full"),
  delivery("eve@b.example", "5.1.1", "550 5.1.1 User unknown"),
  delivery("fay@c.example", "2.0.0", "250 2.0.0 Ok"),
  "Nov 21 21:17:07 mail postfix/smtpd[9]: NOQUEUE: reject: CONNECT from client.example.org[192.0.2.9]: 554 5.0.0 no; proto=SMTP",
];

/** What a list depends on, without anybody who cancels. */
export function context(section: object = {}, language: Language = "en"): ListContext {
  return { settings: readSettings(section), language, walk: new Walk(never) };
}
