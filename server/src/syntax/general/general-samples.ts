const raw = String.raw;

/** Lines of programs that have no format of their own, with their codes marked. */
export const samples: readonly string[] = [
  "[mailer] delivery to bob@example.net failed: remote server replied ⟦550⟧ ⟦5.1.1⟧ User unknown",
  "worker-3: SMTP error ⟦452⟧: mailbox full (recipient carol@example.org)",
  "newsletter: bounce dora@example.com reason=mailbox_full smtp_code=⟦552⟧ dsn=⟦5.2.2⟧",
  raw`crm mail sync: response was "⟦421⟧-⟦4.7.0⟧ too many connections\r\n⟦421⟧ ⟦4.7.0⟧ try again later"`,
  "Échec d'envoi à eve@example.fr : le serveur a répondu ⟦554⟧ ⟦5.7.1⟧ message refusé",
  "postmaster notice: mail for frank@example.org was rejected (#⟦5.7.1⟧)",
  "MX mx.example.com said: ⟦250⟧ ⟦2.0.0⟧ Ok: queued as 9F31B20D",
  '{"mailer":"shop","to":"gina@example.com","status":"failed","response":"⟦550⟧ no such user here"}',
];

/** Lines with numbers that no mail server said. */
export const counterSamples: readonly string[] = [
  "server said: 503 Service Unavailable",
  "GET /mail/inbox 500 Internal Server Error user=bob@example.net",
  "upgraded mailer 2.4.1 to 5.1.1 for bob@example.net",
  "sent 550 messages to 250 recipients in 421 seconds",
  "mail queue: 554 deferred, 220 active, 354 incoming",
  "bob@example.net lives at 550 Fifth Avenue",
  "SMTP worker[550]: connected to mx.example.com:587, timeout=421, size=554",
  "Subject: Re: 550 5.1.1 User unknown",
  "0010: 35 35 30 20 35 2e 31 2e 31 20 6e 6f 20 75 73 65 550 5.1.1 no use",
  "see RFC 5321 section 4.2.1 and RFC 3463, 5.1.1",
];
