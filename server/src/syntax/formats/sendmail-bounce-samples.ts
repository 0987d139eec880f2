/** The words of Sendmail's bounces, with their codes marked; the conversation is the transcripts'. */
export const samples: readonly string[] = [
  `   ----- The following addresses had permanent fatal errors -----
<550@outlook.example.org>
    (reason: ⟦550⟧ ⟦5.1.10⟧ RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup)
<ironport@corp.example.org>
    (reason: ⟦554⟧ Message rejected. #⟦5.7.1⟧ (content filter 421))
"|/bin/sh -c 'echo quota exceeded 552; exit 75'"
    (reason: Deferred)
    (expanded from: <carol@example.net>)
<spam@gmail.example.com>
    (reason: ⟦550⟧-⟦5.7.1⟧ [203.0.113.25      19] Gmail has detected that this message is likely)`,
  "    (reason: ⟦553⟧ sorry, that domain isn't in my list of allowed rcpthosts (#⟦5.7.1⟧))",
];

/** The same with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  `   ----- The following addresses had permanent fatal errors -----
:include:/etc/mail/550
    (expanded from: <550@example.net>)`,
  "   ----- Transcript of session follows -----\nquota exceeded 552\n\"|/bin/sh -c 'echo quota exceeded 552; exit 75'\"... Deferred: prog mailer (/bin/sh) exited with EX_TEMPFAIL",
  "    (reason: the domain 550 blocks)",
  "<550@example.org>\n    (550 5.1.1)",
];
