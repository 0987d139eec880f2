/** Haraka's lines, with their codes marked. */
export const samples: readonly string[] = [
  `2026-11-21T21:46:08.735Z [NOTICE] [232E7A64-E421-4243-B846-0CECA7873550] [core] connect ip=127.0.0.1 port=55002 local_ip=127.0.0.1 local_port=3025
2026-11-21T21:46:08.735Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550] [core] S: ⟦220⟧ mail.example.net ESMTP Haraka/3.3.4 ready (232E7A)
2026-11-21T21:46:08.735Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550] [core] C: EHLO mx550.example.com state=1
2026-11-21T21:46:08.735Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550] [core] S: ⟦250⟧-mail.example.net Hello mx550.example.com, Haraka is at your service.
2026-11-21T21:46:08.735Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550] [core] S: ⟦250⟧ SIZE 500000
2026-11-21T21:46:08.736Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550] [core] C: RCPT TO:<550@example.net> state=1
2026-11-21T21:46:08.736Z [NOTICE] [232E7A64-E421-4243-B846-0CECA7873550.1] [core] recipient <550@example.net> code=DENY msg="⟦5.1.1⟧ <\\"quoted 550\\"@example.net> user unknown" sender="bounce+550=5.1.1@shop.example.com"
2026-11-21T21:46:08.736Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550.1] [core] S: ⟦550⟧-⟦5.1.1⟧ <"quoted 550"@example.net> user unknown
2026-11-21T21:46:08.736Z [PROTOCOL] [232E7A64-E421-4243-B846-0CECA7873550.1] [core] S: ⟦550⟧ ticket 421-250`,
  '[NOTICE] [62CC1405-3249-435E-81BD-EAE2CF714834.1] [core] disconnect ip=127.0.0.1 rdns=mail.example.net helo=client-550.example.com relay=N esmtp=Y errors=0 txns=550 bytes=206 lr="⟦535⟧ ⟦5.7.8⟧ Authentication failed" time=1.550',
  '2026-11-21T21:46:19.904Z [NOTICE] [0C325D01-0875-481C-80B9-58D2297A702B.1.1] [outbound]  delivered file=1795297579756_550_mail.example.net domain=example.com host=mx.example.com ip=192.0.2.250 port=25 mode=SMTP tls=Y auth=N response="⟦2.0.0⟧ Ok: queued as 550E3AC4AE6B" delay=0.550 fails=0 rcpts=1/0/0',
  "2026-11-21T21:46:19.904Z [INFO] [0C325D01-0875-481C-80B9-58D2297A702B.1.1] [outbound] bouncing mail: ⟦550⟧ ⟦5.7.26⟧ Blocked, the sender is unauthenticated. ⟦5.7.26⟧ See 5.7.26.example.com ⟦5.7.26⟧ https://support.example.com/550",
  '2026-11-21T21:46:38.914Z level=NOTICE uuid=26674346-A9AB-4132-97EA-A2B32314F643.1 origin=core message="sender <550@blocked.example.com>" code=DENYSOFT msg="⟦4.1.8⟧ sender temporarily blocked"',
  '2026-11-21T21:46:38.911Z level=PROTOCOL uuid=7679F380-10ED-4B59-8D8B-CB57ACB9C550 origin=core message="S: ⟦503⟧ Use MAIL before RCPT"',
  '2026-11-21T21:46:38.911Z level=NOTICE uuid=7679F380-10ED-4B59-8D8B-CB57ACB9C550.1 origin=core message=disconnect ip=127.0.0.1 helo=mx550.example.com rcpts=0/1/0 lr="⟦450⟧ come back in 5.5 minutes" time=0.001',
  String.raw`2026-11-21T21:27:17.844Z {"level":"NOTICE","uuid":"8D33DE85-8199-45D6-BEF0-3A1468E053B4.2.1","origin":"outbound","message":"recipient <550@example.com> rejected: ⟦552⟧ ⟦5.2.2⟧ The \"inbox\" is full, x-550.421 - gsmtp"}`,
  '{"level":"NOTICE","uuid":"8D33DE85-8199-45D6-BEF0-3A1468E05550.1","origin":"core","message":"recipient <550@example.net>","code":"DENY","msg":"⟦5.7.1⟧ Policy violation","sender":"a@example.com"}',
  '{"level":"PROTOCOL","uuid":"8D33DE85-8199-45D6-BEF0-3A1468E05550","origin":"core","message":"S: ⟦354⟧ go ahead, make my day"}',
];

/** Lines of Haraka whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "2026-11-21T21:46:38.914Z [PROTOCOL] [26674346-A9AB-4132-97EA-A2B32314F550] [core] C: 550 5.1.1 User unknown state=1",
  '2026-11-21T21:46:38.914Z [INFO] [26674346-A9AB-4132-97EA-A2B32314F550.1.1] [outbound]  hook=get_mx plugin=550 function=mx params=example.net retval=OK msg="{\\"priority\\":250,\\"exchange\\":\\"127.0.0.1\\",\\"port\\":550}"',
  '2026-11-21T21:46:38.914Z [NOTICE] [26674346-A9AB-4132-97EA-A2B32314F550.1] [core] message mid=<1795296437.550@client.example.com> size=550 rcpts=1/0/0 delay=0.421 code=CONT msg=""',
  "2026-11-21T21:46:38.914Z [INFO] [-] [outbound] Transaction delivery for domain: 550.example.com",
  '2026-11-21T21:46:38.914Z level=NOTICE uuid=26674346-A9AB-4132-97EA-A2B32314F643.1 origin=core message="sender <multi550@example.com>" code=CONT msg=""',
  '{"level":"INFO","uuid":"8D33DE85-8199-45D6-BEF0-3A1468E053B4.2.1","origin":"outbound","message":"bouncing mail: Some recipients failed: <550@example.com>"}',
  '{"level":"INFO","uuid":"550","origin":"web","message":"550 5.1.1"}',
];
