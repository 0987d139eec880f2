import { markedTranscript } from "../conversation/marked";

/** What sSMTP prints with `-v`: `[<-]` before the server's lines, `[->]` before its own. */
export const ssmtpVerbose = markedTranscript({
  id: "ssmtp-verbose",
  samples: [
    "[<-] ⟦220⟧ mail.example.org ESMTP\n[->] HELO client.example.net\n[<-] ⟦250⟧ mail.example.org\n[->] RCPT TO:<mia@example.org>\n[<-] ⟦550⟧ no such user",
  ],
  counterSamples: ["[<-] 550 items", "[->] 550 5.1.1 items"],
  server: /\[<-\] /y,
  client: /\[->\] /y,
  certain: false,
});
