/** A line of Postfix: one permanent failure, `550 5.1.1`, of a recipient. */
export function bounced(to: string): string {
  return `Nov 21 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command))\n`;
}
