import { replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format } from "../format";
import { readAs } from "../read";

const ID = "postfix-notice";
const TALK = "talk";
const OUT = " Out: ";
const IN = " In:  ";
const WRAPPED = "     ";

/** The conversation in the notice that Postfix's smtpd mails to its postmaster (`notify_classes`). */
export const postfixNotice: Format = {
  id: ID,
  samples: [
    " Out: ⟦220⟧ mail.example.net ESMTP Postfix\n In:  EHLO mx1.example.com\n Out: ⟦250⟧-mail.example.net\n Out: ⟦250⟧-SIZE 500000\n Out: ⟦250⟧ CHUNKING\n In:  MAIL FROM:<bob@example.com> SIZE=550\n Out: ⟦554⟧ ⟦5.7.1⟧ <bob@example.com>: Sender address rejected: Sender\n     domain listed: https://rhsbl.example.org/550\n In:  QUIT\n Out: ⟦221⟧ ⟦2.0.0⟧ Bye",
  ],
  counterSamples: [
    " Out: of 550 messages 5.1.1 percent\n In:  550 5.1.1",
    " Out: 550 messages\n     550 5.1.1",
  ],
  read({ text: line }, memory) {
    if (line.startsWith(OUT)) {
      const open = memory === TALK || replyLineAt(line, OUT.length)?.code === "220";
      if (!open) return undefined;
      const { speech, tokens } = serverSaid(line, OUT.length, false);
      return readAs(ID, tokens, { speech, memory: TALK });
    }
    if (memory !== TALK) return undefined;
    if (line.startsWith(IN))
      return readAs(ID, [], { ...clientSaid(line, IN.length), memory: TALK });
    return line.startsWith(WRAPPED) ? readAs(ID, [], { memory: TALK }) : undefined;
  },
};
