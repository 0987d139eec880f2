/** Beginnings of bounces, and what they bring back; none of it holds a code. */
export const samples: readonly string[] = [
  `This is the mail system at host mail-550.example.net.

--04C6D19A3C5.1795296209/mail.example.net
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Subject: 550 5.1.1 is what I got

Remote host said: 550 5.1.1 no
Status: 5.1.1
--04C6D19A3C5.1795296209/mail.example.net--`,
  `Content-Type: message/rfc822

Content-Type: multipart/alternative;
	boundary="_=neko00022222002202020=_"

--_=neko00022222002202020=_
Remote host said: 550 5.1.1 no
--_=neko00022222002202020=_--

--0000ffff-0000-0000-0000-0000--`,
  "--- Below this line is a copy of the message.\n\nReturn-Path: <a@example.com>\n\nRemote host said: 550 5.1.1 no",
];

/** The like with nothing of a bounce. */
export const counterSamples: readonly string[] = [
  "This is the mail system at host 550.example.org.",
  "This message was created automatically by mail delivery software.",
  "--=_courier_550\nContent-Type: text/plain\n\nThe original message was received on Sat, 21 Nov 2026 21:37:28 +0000",
  "----- Original message -----\n\nStatus: 5.1.1\nSMTP error 550 5.1.1",
];
