/** maddy's lines, with their codes marked. */
export const samples: readonly string[] = [
  `07.07.26 17:23:12 smtp: ⟦220⟧ mail.example.org ESMTP Service Ready
07.07.26 17:23:12 smtp: EHLO [192.0.2.250]
07.07.26 17:23:12 smtp: ⟦250⟧-Hello [192.0.2.250]
07.07.26 17:23:12 smtp: ⟦250⟧ SIZE 33554432
07.07.26 17:23:13 smtp: MAIL FROM:<550@example.org> SIZE=550
07.07.26 17:23:13 smtp: ⟦250⟧ ⟦2.0.0⟧ Roger, accepting mail from <550@example.org>`,
  'submission: RCPT error\t{"effective_rcpt":"550@example.com","msg_id":"ee12c550","rcpt":"550@example.com","reason":"reject directive used","smtp_code":⟦550⟧,"smtp_enchcode":"⟦5.1.1⟧","smtp_msg":"recipient is on the suppression list"}',
  '1783480246.355522913 queue: delivery attempt failed\t{"attempt":550,"msg_id":"d69f4550","rcpt":"a@example.com","remote_addr":"192.0.2.1:55000","smtp_code":⟦450⟧,"smtp_enchcode":"⟦4.4.2⟧","smtp_msg":"Network I/O error"}',
  'smtp/pipeline: quarantined\t{"check":"require_matching_ehlo","msg_id":"6b5af550","smtp_code":⟦550⟧,"smtp_enchcode":"⟦5.7.0⟧","smtp_msg":"DNS error during policy check"}',
  "submission: ⟦501⟧ ⟦5.1.8⟧ Non-local sender domain (msg ID = 55025054)",
  'maddy_smtp_failed_commands{command="RCPT",module="smtp",smtp_code="⟦550⟧",smtp_enchcode="⟦5.1.1⟧"} 250',
];

/** Lines of maddy, and like maddy's, whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  'submission: incoming message\t{"msg_id":"161c8550","sender":"550@example.org","src_host":"pc-554","src_ip":"198.51.100.5:50250"}',
  'queue: will retry\t{"attempts_count":550,"msg_id":"161c8b61","next_try_delay":"14m59.550s","rcpts":["a@example.com"]}',
  'maddy_queue_length{location="/var/lib/maddy/550",module="queue"} 554',
  "smtp: 250 connections open",
  'web: 550\t{"code":550}',
];
