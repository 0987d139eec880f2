/** Stalwart's lines and events, with their codes marked. */
export const samples: readonly string[] = [
  String.raw`Aug 11 14:41:00 mail.example.org stalwart[1550]: 2026-08-11T14:41:00Z TRACE Raw SMTP output sent (smtp.raw-output) listenerId = "smtp", localPort = 25, remoteIp = 2001:db8:4864:20::550, remotePort = 50550, size = 250, contents = "⟦250⟧-mail.example.org you had me at EHLO\r\n⟦250⟧-PIPELINING\r\n⟦250⟧ SIZE 104857600\r\n"
Aug 11 14:41:01 mail.example.org stalwart[1550]: 2026-08-11T14:41:01Z TRACE Raw SMTP input received (smtp.raw-input) listenerId = "smtp", localPort = 25, remoteIp = 2001:db8:4864:20::550, remotePort = 50550, size = 250, contents = "RCPT TO:<550@example.org>\r\n"
Aug 11 14:41:01 mail.example.org stalwart[1550]: 2026-08-11T14:41:01Z TRACE Raw SMTP output sent (smtp.raw-output) listenerId = "smtp", localPort = 25, remoteIp = 2001:db8:4864:20::550, remotePort = 50550, size = 38, contents = "⟦550⟧ ⟦5.1.2⟧ Mailbox \"550\" does not exist.\r\n"`,
  'INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 313515071556812550, queueName = "remote", from = "a@example.org", to = ["550@example.com", "b@example.com"], size = 1550, total = 1, hostname = "mx.example.com", to = "550@example.com", code = ⟦553⟧, details = "⟦5.7.1⟧ <a@example.org>: Sender address rejected, code = 550", elapsed = 129ms',
  '2026-01-17T17:07:10Z INFO DSN permanent failure notification (delivery.dsn-perm-fail) queueId = 250550555, to = "550@example.com", hostname = "mx.example.com", details = "⟦550⟧ ⟦5.1.1⟧ User unknown", total = 550',
  String.raw`smtp::inbound::session: event="write" data="⟦503⟧ ⟦5.5.3⟧ I do not take mail from this address.\r\n" size=550`,
  '{"events":[{"id":"550","createdAt":"2026-01-17T17:07:10Z","type":"delivery.rcpt-to-rejected","data":{"queueId":550,"to":"550@example.com","hostname":"mx.example.com","code":⟦550⟧,"details":"⟦5.1.1⟧ User unknown"}}]}',
];

/** Lines of Stalwart whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  '2026-01-17T16:59:00Z INFO SMTP RCPT TO command (smtp.rcpt-to) listenerId = "smtp", localPort = 25, remoteIp = 198.51.100.177, remotePort = 50550, to = "550@example.org", code = 550',
  String.raw`2026-01-17T16:59:00Z TRACE Raw SMTP input received (smtp.raw-input) remoteIp = 198.51.100.177, remotePort = 50550, size = 550, contents = "550 5.1.1 no\r\n"`,
  '2026-01-17T17:07:11Z INFO Connecting to remote server (delivery.connect) queueId = 550, hostname = "mx550.example.com", remotePort = 550, elapsed = 421ms',
  '{"events":[{"id":"550","type":"auth.failed","data":{"code":550,"details":"5.1.1"}}]}',
];
