import { skipBlanks } from "../characters";
import { replyCodeAt } from "../codes";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";
import { scanEvent } from "./exim-event";

const ID = "exim-verbose";
const TALK = "talk";
const LOG = "log";
const PREFIX = String.raw`(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? {1,3})?(?:\d{1,9} {1,3}| {1,3})?`;
const SAID = new RegExp(`${PREFIX}SMTP(<<|>>|\\|>|\\+>) `, "y");
const LOGGED = new RegExp(`${PREFIX}LOG: (?:(MAIN|REJECT|PANIC)\\b|(?=H=|[0-9A-Za-z]{6}-))`, "y");
const CONNECTING = new RegExp(
  String.raw`${PREFIX}Connecting to \S+ \[[^\]]*\]:\d{1,5} \.\.\.`,
  "y",
);
/** Three digits are a reply code rather than a process id. */
const TRACE = /(?!\d{3} )\d{1,9} | {2}|delivering |cmdlog: '/y;
const CONTINUED = /(?:\d{1,9} {9,11}| {9,12})(?=\d{3}(?:[- ]|$))/y;
const ACL_MESSAGE = /(?:\d{1,9} )?>>> {3}message: /y;

/** What `exim -v` and `exim -d` show of a delivery, and `exim -bh` of its access control lists. */
export const eximVerbose: Format = {
  id: ID,
  samples: [
    "LOG: MAIN\n  <= alice@example.net U=root P=local S=550\ndelivering 1xUsiW-000o2x-1z\n192391 Connecting to relay3.legacy.example.org [127.0.0.1]:2605 ...  TFO mode sendto, no data: EINPROGRESS\n192391  connected\n192391   SMTP<< ⟦220⟧ relay3.legacy.example.org ESMTP\n192391   SMTP>> EHLO mail.example.net\n192391   SMTP<< ⟦500⟧ Command unrecognized: EHLO\n192392   SMTP<< ⟦250⟧-mx1.example.com\n192391   SMTP>> QUIT\n192391   SMTP(close)>>\n192391 cmdlog: '⟦220⟧:EHLO:⟦500⟧:HELO:⟦250⟧:QUIT'\n192391 LOG: MAIN\n192391   H=relay3.legacy.example.org [127.0.0.1]: a TLS session is required, but the server did not offer TLS support\n192392          ⟦250⟧-PIPELINING\n192392          ⟦250⟧-SIZE 41943040\n192392          ⟦250⟧ STARTTLS\n192392   SMTP|> MAIL FROM:<alice@example.net> SIZE=550\n192392 cmdlog: '⟦220⟧:EHLO:⟦250⟧-:STARTTLS:⟦220⟧:EHLO:⟦250⟧-:MAIL|:RCPT|:DATA:⟦250⟧:⟦354⟧:.:QUIT:⟦250⟧:⟦221⟧'",
    "Connecting to gmail-smtp-in.l.example.com [192.0.2.27]:25 ... connected\n  SMTP<< ⟦220⟧ mx.example.com ESMTP\n  SMTP>> RCPT TO:<nobody@example.com>\n  SMTP<< ⟦550⟧-⟦5.1.1⟧ The email account that you tried to reach does not exist.\n         ⟦550⟧ ⟦5.1.1⟧  https://support.example.com/mail/?p=NoSuchUser - gsmtp\nLOG: MAIN\n  ** nobody@example.com R=dnslookup T=remote_smtp H=gmail-smtp-in.l.example.com [192.0.2.27]: SMTP error from remote mail server after RCPT TO:<nobody@example.com>: ⟦550⟧-⟦5.1.1⟧ The email account that you tried to reach does not exist.\\n⟦550⟧ ⟦5.1.1⟧  https://support.example.com",
    ">>>   message: ⟦5.7.1⟧ Sender domain spammer.example.com is listed in rhsbl.example.org\\nSee https://rhsbl.example.org/?d=spammer.example.com\nLOG: H=(client.example.com) [198.51.100.7] rejected MAIL <spam@spammer.example.com>: ⟦5.7.1⟧ Sender domain spammer.example.com is listed in rhsbl.example.org",
    ">>>   message: ⟦552⟧ ⟦5.2.2⟧ <$local_part@$domain>: mailbox full, quota 5.0.0 MB exceeded",
  ],
  counterSamples: [
    '>>> processing "deny" (/etc/exim4/exim4.conf 550)',
    "LOG: MAIN REJECT\n  unqualified verify rejected: <alice> H=(550) [192.0.2.25] (192.0.2.25 does not match any IP address for smtp.example.com)",
    "         250-SIZE 550\n192391          550 5.1.1",
    "LOG:  duration: 550.511 ms  statement: select 550",
  ],
  read({ text: line }, memory) {
    return (
      readSaid(line) ??
      readLogged(line) ??
      readConnecting(line) ??
      readMessage(line) ??
      (memory === undefined ? undefined : readFollowing(line, memory))
    );
  },
};

/** `SMTP<< 550 …`, `SMTP>> RCPT TO:<…>`; `|>` and `+>` are pipelined and corked. */
function readSaid(line: string): Read | undefined {
  SAID.lastIndex = 0;
  const said = SAID.exec(line);
  if (said === null) return undefined;
  const { speech, tokens } =
    said[1] === "<<" ? serverSaid(line, SAID.lastIndex, false) : clientSaid(line, SAID.lastIndex);
  return readAs(ID, tokens, { speech, memory: TALK });
}

/** `LOG: MAIN`, after which the event stands on a line of its own, or `LOG: H=… rejected …`. */
function readLogged(line: string): Read | undefined {
  LOGGED.lastIndex = 0;
  const logged = LOGGED.exec(line);
  if (logged === null) return undefined;
  if (logged[1] !== undefined) return readAs(ID, [], { memory: LOG });
  return readEvent(line, LOGGED.lastIndex);
}

function readEvent(line: string, at: number): Read {
  const { tokens, asked } = scanEvent(line, at);
  return readAs(ID, tokens, { asked, memory: TALK });
}

/** `Connecting to mx.example.com [192.0.2.1]:25 ...`. */
function readConnecting(line: string): Read | undefined {
  CONNECTING.lastIndex = 0;
  if (!CONNECTING.test(line)) return undefined;
  return readAs(ID, [], { speech: { by: "session" }, memory: TALK });
}

/** What an access control list is about to say. */
function readMessage(line: string): Read | undefined {
  ACL_MESSAGE.lastIndex = 0;
  if (!ACL_MESSAGE.test(line)) return undefined;
  return readAs(ID, scanReplyText(line, ACL_MESSAGE.lastIndex), { memory: TALK });
}

/** A line that means something only behind others. */
function readFollowing(line: string, memory: string): Read | undefined {
  CONTINUED.lastIndex = 0;
  if (memory === TALK && CONTINUED.test(line)) {
    const { speech, tokens } = serverSaid(line, CONTINUED.lastIndex, false);
    return readAs(ID, tokens, { speech, memory: TALK });
  }
  TRACE.lastIndex = 0;
  if (!TRACE.test(line)) return undefined;
  if (memory === LOG) return readEvent(line, eventStart(line));
  return readAs(ID, commandLog(line), { memory: TALK });
}

/** Where the event begins on the line after `LOG: MAIN`. */
function eventStart(line: string): number {
  const pid = /^\d{1,9} /.exec(line);
  return skipBlanks(line, pid === null ? 0 : pid[0].length, line.length);
}

/** The codes of `cmdlog: '220:EHLO:250-:QUIT:221'`. */
function commandLog(line: string): readonly Token[] {
  const tokens: Token[] = [];
  const opening = line.indexOf("cmdlog: '");
  let at = opening === -1 ? -1 : opening + 9;
  while (at > 0) {
    const code = replyCodeAt(line, at, line.length);
    if (code !== undefined) tokens.push(code);
    at = line.indexOf(":", at) + 1;
  }
  return tokens;
}
