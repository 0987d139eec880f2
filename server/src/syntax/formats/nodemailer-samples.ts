/** What nodemailer logs and throws, with the codes marked. */
export const samples: readonly string[] = [
  `[2026-11-21 10:20:05] INFO  [cZmy12F2X7Y] Connection established to 192.0.2.25:550
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] S: ⟦220⟧ mx.example.com ready
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] C: EHLO client.example.com
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] S: ⟦250⟧-mx.example.com
⟦250⟧-X-OURS
⟦250⟧ SIZE 550550
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] C: AUTH PLAIN AGEAYg==
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] S: ⟦235⟧ ok
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] S: ⟦354⟧ go
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] Subject: 550 5.1.1
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] 550 5.1.1 hello
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] Error: Message failed: 550 5.1.1 hello
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] .
[2026-11-21 10:20:05] INFO  [cZmy12F2X7Y] <264 bytes encoded mime message (source size 250 bytes)>
[2026-11-21 10:20:05] DEBUG [cZmy12F2X7Y] S: ⟦550⟧ ⟦5.7.1⟧ Message content rejected, see rule 550-A`,
  `[2026-11-21 10:20:05] WARN  [#1] Pool Error for #1: Mail command failed: ⟦530⟧-⟦5.7.0⟧ Authentication required
[2026-11-21 10:20:05] WARN  [#1] ⟦530⟧ see rule 550
[2026-11-21 10:20:05] ERROR Send Error: Mail command failed: ⟦530⟧-⟦5.7.0⟧ Authentication required
[2026-11-21 10:20:05] ERROR ⟦530⟧ see rule 550`,
  `Error: Invalid greeting. response=⟦554⟧-mx.example.com not available
⟦554⟧-No SMTP service
⟦554⟧ See https://example.com/554: ⟦554⟧-mx.example.com not available
⟦554⟧-No SMTP service
⟦554⟧ See https://example.com/554
    at SMTPConnection._actionGreeting (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:550:27) {
  code: 'EPROTOCOL',
  response: '⟦554⟧-mx.example.com not available\\n' +
    '⟦554⟧-No SMTP service\\n' +
    '⟦554⟧ See https://example.com/554',
  responseCode: ⟦554⟧,
  command: 'CONN'`,
  "  response: '⟦250⟧ ⟦2.0.0⟧ Ok: queued as 550E3AC4AE6B',\n  envelope: { from: 'a@example.net', to: [ '550@example.com' ] },",
  "Error: Invalid greeting. response=⟦554⟧ Blocked, see https://example.com/550: ⟦554⟧ Blocked, see https://example.com/550",
  "Error: Can't send mail - all recipients were rejected: ⟦550⟧ ⟦5.1.1⟧ <x@example.com>: unknown",
  "  response: '⟦500⟧ ⟦5.5.2⟧ no',\n  responseCode: ⟦500⟧",
  'Error: Invalid login sequence while waiting for "334 VXNlcm5hbWU6": ⟦535⟧ no',
  "Error: Invalid login sequence while waiting for server challenge string: ⟦535⟧-no",
];

/** Lines of Node programs whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "Error: connect ECONNREFUSED 192.0.2.250:550\n  errno: -111,\n  port: 550,\n  responseCode: 550,",
  "  response: '200 OK',\n  response: '201 Created',\n  response: '400 Bad Request',\n  response: '403 Forbidden',\n  response: '404 Not Found',\n  responseCode: 404,\n  response: '503 Service Unavailable',\n  response: '5501',",
  "  response: '500 Internal Server Error',\n  response: '502 Bad Gateway',\n  response: '504 Gateway Timeout',\n  response: '504 Gateway Time-out',\n  response: '501 Not Implemented',",
  "[550] C: 250 apples\n[2026-11-21 10:20:05] INFO  [#250] Connection #550 was closed",
  "Invalid login: 3 tries\nMessage failed: 250apples",
];
