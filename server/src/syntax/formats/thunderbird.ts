import { replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "thunderbird";
const CONSOLE = /mailnews\.(?:smtp|send): /y;
/** Mozilla's own log (`MOZ_LOG=SMTP:5`, before that `NSPR_LOG_MODULES`): process or thread, module, then nsSmtpProtocol's words. */
const MODULE =
  /(?:\[[^\]]{1,60}\]|-?\d{1,10}\[[0-9a-f]{1,16}\]): (?:[A-Z]\/SMTP )?SMTP (?:(Response|Send): |(entering state): )/y;
/** Where in Thunderbird's source the line was logged, which the console adds. */
const PLACE = / {1,4}[\w.-]{1,60}\.(?:sys\.mjs|jsm|js):\d{1,6}(?::\d{1,6})?\s*$/;
const CONNECTING = "Connecting to ";
const RESPONDED = "The mail server responded: ";
const FAILED = "Command failed: ";

/** Thunderbird's SMTP log, as its error console and Mozilla's logging write it. */
export const thunderbird: Format = {
  id: ID,
  samples: [
    `mailnews.smtp: Connecting to smtp://smtp.example.org:587 SmtpClient.sys.mjs:119:19
mailnews.smtp: S: ⟦220⟧ smtp.example.org ESMTP Postfix SmtpClient.sys.mjs:550:17
mailnews.smtp: C: EHLO [192.0.2.250] SmtpClient.sys.mjs:629:19
mailnews.smtp: S: ⟦250⟧-smtp.example.org
⟦250⟧-PIPELINING
⟦250⟧-Some extension
⟦250⟧ SMTPUTF8 SmtpClient.sys.mjs:550:17
mailnews.smtp: C: AUTH PLAIN SmtpClient.sys.mjs:629:19
mailnews.smtp: Logging suppressed (it probably contained auth information) SmtpClient.sys.mjs:554:19
mailnews.smtp: S: ⟦535⟧ ⟦5.7.8⟧ Error: authentication failed: SmtpClient.sys.mjs:550:17
mailnews.smtp: Command failed: ⟦535⟧ ⟦5.7.8⟧ Error: authentication failed; currentAction=_actionAUTHComplete SmtpClient.sys.mjs:566:17`,
    'mailnews.send: Sending failed; An error occurred while sending mail. The mail server responded:  ⟦5.7.1⟧ <x550@example.com>: Relay access denied. Please check the message recipient "x550@example.com" and try again., exitCode=2153066735 MessageSend.sys.mjs:250:25',
    "2026-11-21 10:00:00.354000 UTC - [Parent 550: Main Thread]: I/SMTP SMTP Response: ⟦250⟧ ⟦2.1.5⟧ Ok",
    "2026-11-21 10:00:00.354000 UTC - 550[7f3b550140]: SMTP Response: ⟦550⟧ ⟦5.1.1⟧ <554@example.com>: Recipient address rejected",
    "2026-11-21 10:00:00.354000 UTC - -1216567408[7f3b550140]: SMTP Response: ⟦421⟧ ⟦4.3.2⟧ bye",
    "mailnews.smtp: S: ⟦550⟧-no SmtpClient.jsm:550\n⟦550⟧ no",
    "mailnews.smtp: S: ⟦250⟧ ok SmtpClient.sys.mjs:550:17\n250 files",
    "mailnews.smtp: S: ⟦250⟧-ok SmtpClient.sys.mjs:550:17\n251 files",
    "mailnews.smtp: S: ⟦250⟧-ok SmtpClient.sys.mjs:550:17\nfiles\n250 files",
  ],
  counterSamples: [
    "mailnews.smtp: Socket closed. SmtpClient.sys.mjs:550:17",
    "2026-11-21 10:00:00.250554 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP entering state: 550",
    "2026-11-21 10:00:00.421000 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP Send: RCPT TO:<554@example.com>",
    "mailnews.smtp: C: 550 5.1.1 User unknown SmtpClient.sys.mjs:629:19",
  ],
  read({ text }, memory) {
    const words = text.slice(0, PLACE.exec(text)?.index ?? text.length);
    const at = behind(CONSOLE, words);
    if (at !== undefined) return readConsole(words, at);
    return readFolded(words, memory) ?? readModule(words);
  },
};

function readConsole(words: string, at: number): Read {
  if (words.startsWith("S: ", at)) return readReply(words, at + 3);
  if (words.startsWith("C: ", at)) return readAs(ID, [], clientSaid(words, at + 3));
  if (words.startsWith(CONNECTING, at)) return readAs(ID, [], { speech: { by: "session" } });
  for (const word of [FAILED, RESPONDED]) {
    const found = words.indexOf(word, at);
    if (found !== -1) return readAs(ID, scanReplyText(words, found + word.length));
  }
  return readAs(ID, []);
}

/** A line of a reply; the others follow bare, since the console shows what came in one piece as one message. */
function readReply(words: string, at: number): Read {
  const { speech, tokens } = serverSaid(words, at);
  const open = speech?.by === "server" && speech.more;
  return readAs(ID, tokens, { speech, memory: open ? speech.code : undefined });
}

function readFolded(words: string, memory: string | undefined): Read | undefined {
  if (memory === undefined || replyLineAt(words, 0)?.code !== memory) return undefined;
  return readReply(words, 0);
}

function readModule(words: string): Read | undefined {
  MODULE.lastIndex = 0;
  const module = MODULE.exec(words);
  if (module === null) return undefined;
  const at = MODULE.lastIndex;
  if (module[1] === "Response") {
    const { speech, tokens } = serverSaid(words, at);
    return readAs(ID, tokens, { speech });
  }
  return readAs(ID, [], module[1] === "Send" ? clientSaid(words, at) : {});
}
