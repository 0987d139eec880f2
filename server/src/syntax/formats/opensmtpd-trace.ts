import { markedTranscript } from "../conversation/marked";

/** The conversations that OpenSMTPD prints with `-T smtp` and `-T mta`: `smtp: 0x…: <<< EHLO …`, `mta: 0x…: <<< 250 …`. */
export const opensmtpdTrace = markedTranscript({
  id: "opensmtpd-trace",
  samples: [
    "smtp: 0x55a75a25c020: >>> ⟦220⟧ mail.example.net ESMTP OpenSMTPD\nsmtp: 0x55a75a25c020: <<< RCPT TO:<nobody@example.net>\nsmtp: 0x55a75a25c020: >>> ⟦550⟧ Invalid recipient",
    "Nov 21 21:16:37 mail smtpd[421]: mta: 0x55a75a25c020: >>> MAIL FROM:<a@example.net>\nNov 21 21:16:37 mail smtpd[421]: mta: 0x55a75a25c020: <<< ⟦451⟧ ⟦4.7.1⟧ Try again later",
  ],
  counterSamples: [
    "smtp: 0x55a75a25c020: <<< 550 5.1.1 said the client",
    "smtp: 0x55a75a25c020: fd 550 from queue",
  ],
  server: /(?=smtp: 0x[0-9a-f]{1,16}: >>> |mta: 0x[0-9a-f]{1,16}: <<< )\w+: (0x[0-9a-f]+): ... /y,
  client: /(?=smtp: 0x[0-9a-f]{1,16}: <<< |mta: 0x[0-9a-f]{1,16}: >>> )\w+: (0x[0-9a-f]+): ... /y,
  certain: true,
  names: true,
});
