import { askedAt } from "../asked";
import { BOUNCE, bounceAs, isReturned } from "../bounce";
import { isBlank } from "../characters";
import type { Format, Memory, Read } from "../format";
import { behind } from "../replies/reply-at";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply } from "../replies/reply-text";

const ID = "ionos-bounce";
const REPLY = "ionos ";
const ERROR = /[ \t]{0,20}(?:Error: )?SMTP error from remote server (?:for|after) (?=[A-Z])/y;
const REASON = " reason: ";
/** How far behind the command the reason stands at most. */
const LONGEST_HOST = 400;

/** The words of the bounces of 1&1, IONOS, GMX and web.de. */
export const ionosBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples: [
    "ghost@gmail.example.com:\nSMTP error from remote server for RCPT TO command, host: gmail-smtp-in.l.example.com (192.0.2.27) reason: ⟦550⟧-⟦5.1.1⟧ The email account that you tried to reach does not exist. Please\n try\n⟦550⟧-⟦5.1.1⟧ double-checking the recipient's email address for typos or\n⟦550⟧-⟦5.1.1⟧ unnecessary spaces. Learn more at\n⟦550⟧ ⟦5.1.1⟧ https://support.example.com/mail/?p=NoSuchUser 550si - gsmtp",
    "    SMTP error from remote server for RCPT TO command, host: mx.example.com (203.0.113.9) reason: ⟦550⟧ ⟦5.1.1⟧ <550@example.com>: Recipient address rejected: User unknown",
    "Error: SMTP error from remote server for RCPT TO command, host: mx-550.example.com (192.0.2.1) reason: ⟦550⟧ ⟦5.7.511⟧ Access denied, banned sender [192.0.2.55].",
  ],
  counterSamples: [
    "SMTP error from remote server for RCPT TO command, host: mx-550.example.com (192.0.2.1)",
    "SMTP error from remote server for RCPT TO command, host: mx.example.com (192.0.2.1) reason: timeout\n550 after it",
  ],
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    return readError(line) ?? readNext(line, memory);
  },
};

function readError(line: string): Read | undefined {
  const command = behind(ERROR, line);
  if (command === undefined) return undefined;
  const reason = line.slice(command, command + LONGEST_HOST).indexOf(REASON);
  if (reason === -1) return undefined;
  const { tokens, after } = openReply(line, command + reason + REASON.length);
  const memory = REPLY + rememberReply(after);
  const besides = { asked: askedAt(line, command), block: ID, memory };
  return bounceAs(ID, tokens, { part: "notice" }, besides);
}

/** The next line of a reply; a line that begins with a blank is what the program itself broke off. */
function readNext(line: string, memory: Memory | undefined): Read | undefined {
  if (!memory?.startsWith(REPLY)) return undefined;
  const state = recallReply(memory.slice(REPLY.length));
  const folded = isBlank(line.charCodeAt(0)) && line.trim() !== "";
  if (!folded && !(state.more && line.startsWith(state.opening ?? " "))) return undefined;
  const { tokens, after } = continueReply(line, 0, state);
  const besides = { block: ID, memory: REPLY + rememberReply(after) };
  return bounceAs(ID, tokens, { part: "notice" }, besides);
}
