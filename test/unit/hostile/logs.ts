/** Lines of several producers with a text of somebody else at every place that may come back. */
export function logWith(text: string): string {
  return [
    ...postfix(text, "2F5EE19A3D8"),
    ...postfix("a", text),
    ...exim(text),
    ...transcript(text),
    ...bounce(text),
    JSON.stringify({ event: "bounce", email: `${text}@example.net`, reason: `550 5.1.1 ${text}` }),
    JSON.stringify({ log: `550 5.1.1 ${text}\n550 5.7.1 ${text}`, host: text }),
    `curl -u 'bob:${text}' smtp://bob:${text}@mail.example.net`,
  ].join("\n");
}

function postfix(text: string, id: string): string[] {
  const head = "Nov 21 21:17:06 mail postfix";
  const said = `(host ${text}[192.0.2.1] said: 550 5.1.1 ${text} (in reply to RCPT TO command))`;
  return [
    `${head}/smtpd[7]: ${id}: client=${text}[192.0.2.1], sasl_username=${text}`,
    `${head}/cleanup[7]: ${id}: message-id=<${text}@example.org>`,
    `${head}/qmgr[7]: ${id}: from=<${text}@example.org>, size=5, nrcpt=1 (queue active)`,
    `${head}/smtp[8]: ${id}: to=<${text}@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced ${said}`,
    `${head}/smtp[8]: ${id}: to=<a@${text}>, relay=${text}[192.0.2.1]:25, delay=1, dsn=4.2.2, status=deferred (host ${text}[192.0.2.1] said: 452 4.2.2 ${text})`,
    `${head}/smtp[8]: ${id}: to=<"${text}"@[${text}]>, relay=none, delay=1, dsn=5.4.4, status=${text} (Host or domain name not found. 550 ${text})`,
    `${head}/smtpd[7]: NOQUEUE: reject: RCPT from ${text}[192.0.2.1]: 554 5.7.1 <${text}>: Relay access denied; from=<${text}> to=<${text}> proto=ESMTP helo=<${text}>`,
  ];
}

function exim(text: string): string[] {
  const head = "2026-11-21 21:30:09 1xUsev-000maX-34";
  return [
    `${head} <= ${text}@example.org H=${text} [192.0.2.1] P=esmtp S=5 id=${text}@example.org`,
    `${head} ** ${text}@example.net R=${text} T=remote_smtp H=${text} [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<${text}@example.net>: 550 5.1.1 ${text}`,
    `2026-11-21 21:30:10 H=(${text}) [192.0.2.1] F=<${text}> rejected RCPT <${text}>: 550 5.1.1 ${text}`,
  ];
}

function transcript(text: string): string[] {
  return [
    `220 ${text} ESMTP`,
    `EHLO ${text}`,
    `250-${text}`,
    "250 AUTH LOGIN",
    "AUTH LOGIN",
    `334 ${Buffer.from(text).toString("base64")}`,
    "Ym9i",
    `535 5.7.8 ${text}`,
    `MAIL FROM:<${text}@example.org>`,
    "250 2.1.0 Ok",
    `RCPT TO:<${text}@example.net>`,
    `550-5.1.1 ${text}`,
    `550 5.1.1 <${text}@example.net> ${text}`,
  ];
}

function bounce(text: string): string[] {
  return [
    "Reporting-MTA: dns; mail.example.org",
    `X-Postfix-Queue-ID: ${text}`,
    "",
    `Final-Recipient: rfc822; ${text}@example.net`,
    "Action: failed",
    "Status: 5.1.1",
    `Remote-MTA: dns; ${text}`,
    `Diagnostic-Code: smtp; 550 5.1.1 ${text}`,
  ];
}
