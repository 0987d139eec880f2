/** MDaemon's lines, with their codes marked. */
export const samples: readonly string[] = [
  `Sat 2026-11-21 12:58:47: 05: [514250] Session 514250; child 0001
Sat 2026-11-21 12:58:47: 05: [514250] Accepting SMTP connection from [192.0.2.20:63550] to [192.0.2.10:25]
Sat 2026-11-21 12:58:47: 03: [514250] --> ⟦220⟧-mail.example.org ESMTP Sat, 21 Nov 2026 12:58:47 +0200
Sat 2026-11-21 12:58:47: 03: [514250] --> ⟦220⟧ *
Sat 2026-11-21 12:58:47: 02: [514250] <-- ehlo nas-550
Sat 2026-11-21 12:58:47: 02: [514250] <-- 550 5.1.1 User unknown
Sat 2026-11-21 12:58:48: 03: [514250] --> ⟦550⟧ Authentication required
Sat 2026-11-21 12:58:48: 04: [514250] SMTP session terminated (Bytes in/out: 451/554)`,
  `Sat 2026-11-21 13:20:00.300: [000554] Attempting SMTP connection to mx.example.com [203.0.113.25:25] from [192.0.2.10:55021]
Sat 2026-11-21 13:20:00.300: [000554] Waiting for protocol to start...
Sat 2026-11-21 13:20:00.400: [000554] <-- ⟦220⟧ mx.example.com
Sat 2026-11-21 13:20:00.401: [000554] --> EHLO mail.example.org
Sat 2026-11-21 13:20:00.500: [000554] <-- ⟦250⟧ mx.example.com
Sat 2026-11-21 13:20:00.600: [000554] <-- ⟦451⟧ ⟦4.7.1⟧ Greylisting in action, please come back in 00:05:00`,
  `Sat 2026-11-21 13:20:00.500: [1234:2] <-- ⟦250⟧ ⟦2.1.0⟧ Sender OK
Sat 2026-11-21 13:20:00.501: [1234:2] --> RCPT To:<550@example.com>
Sat 2026-11-21 13:20:00.600: [1234:2] <-- ⟦550⟧ No such user`,
  `Tue 2026-11-17 00:00:48.993: 05: Accepting SMTP connection from 203.0.113.10:45584 to 192.0.2.10:25
Tue 2026-11-17 12:10:38.432: 03: --> ⟦535⟧ ⟦5.7.8⟧ Authentication failed`,
];

/** Lines of MDaemon, and with arrows like its, without codes. */
export const counterSamples: readonly string[] = [
  "Sat 2026-11-21 13:20:00.250: [000554] Parsing message <xxxxxxxxxxxxxxxxxxxxx\\pd50000000554.msg>",
  `Sat 2026-11-21 12:58:47: 05: [514250] Accepting IMAP connection from [192.0.2.20:63550] to [192.0.2.10:143]
Sat 2026-11-21 12:58:47: 03: [514250] --> 250 OK LOGIN completed`,
  `Sat 2026-11-21 12:58:47: 05: [514250] Accepting SMTP connection from [192.0.2.20:63550] to [192.0.2.10:25]
Sat 2026-11-21 12:58:47: 05: [514250] Accepting POP3 connection from [192.0.2.20:63550] to [192.0.2.10:110]
Sat 2026-11-21 12:58:47: 03: [514250] --> 250 OK LOGIN completed`,
  `Sat 2026-11-21 13:20:00.300: [000554] Attempting SMTP connection to [203.0.113.25:25]
Sat 2026-11-21 13:20:00.400: [000554] --> 550 5.1.1 User unknown`,
  "2026-11-21 12:58:47 INFO Attempting SMTP connection to smtp.example.com:587",
  `2026-11-21 12:58:47 --> POST https://www.example.com/550 http/1.1
2026-11-21 12:58:47 <-- 200 OK https://www.example.com/550 (250ms)
2026-11-21 12:58:47 <-- 503 Service Unavailable https://www.example.com/550`,
];
