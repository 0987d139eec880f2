import { markedTranscript } from "../conversation/marked";

/**
 * What recordio (D. J. Bernstein's ucspi-tcp) prints of a conversation: the process id, `>` before what the server sent,
 * `<` before what the client did. It records other protocols too, so that a reply has to prove itself.
 */
export const qmailRecordio = markedTranscript({
  id: "qmail-recordio",
  samples: [
    "@40000000695b1a300b00f514 31442 > ⟦220⟧ mail.example.net ESMTP\n@40000000695b1a300b00f515 31442 < HELO client.example.com\n@40000000695b1a300b00f516 31442 > ⟦250⟧ mail.example.net\n@40000000695b1a300b00f517 31442 < MAIL FROM:<a@example.com>\n@40000000695b1a300b00f518 31442 > ⟦250⟧ ok\n@40000000695b1a300b00f519 31442 < RCPT TO:<b@example.org>\n@40000000695b1a300b00f51a 31442 > ⟦553⟧ sorry, that domain isn't in my list of allowed rcpthosts (#⟦5.7.1⟧)",
  ],
  counterSamples: [
    "31442 > 550 items sorted",
    "31442 > +OK <550.421@mail.example.net>\n31442 < STAT\n31442 > +OK 550 5510",
  ],
  server: /(\d{1,7}) > /y,
  client: /(\d{1,7}) < /y,
  certain: false,
  names: true,
});
