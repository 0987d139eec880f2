import { askedAt } from "../asked";
import type { Format, Read } from "../format";
import { pathEnd } from "../path";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";

const ID = "ssmtp";
const PROGRAM = /^ssmtp$/i;
/** On a terminal sSMTP puts the name before, by which it was called. */
const CALLED =
  /(?:ssmtp|sendmail|mailq|newaliases): (?=RCPT TO:<|Authorization failed \(|Server didn't (?:like our|accept) AUTH|Server rejected AUTH )/y;
const RECIPIENT = /RCPT TO:(?=<)/y;
const NO_CODE =
  /(?:Creating SSL connection|SSL connection using |SSL not working|Cannot open |Unable to (?:locate|connect|set)|Connection lost|Invalid response)/y;
/** A reply in brackets ends what sSMTP says. */
const BRACKET = /\((?=[2-5]\d\d[ -])/g;
const FINDERS = {
  sender: /^Sent mail for (\S{1,320}) \(/,
  recipient: /RCPT TO:<([^>]{1,320})>/,
};

/** sSMTP's log lines, and what it prints: a reply alone, or in brackets behind what it tried. */
export const ssmtp: Format = {
  id: ID,
  samples: [
    "Dec 16 00:05:55 falcon sSMTP[2005]: RCPT TO:<mia@example.org> (⟦550⟧ ⟦5.1.1⟧ unknown or illegal alias: mia@example.org)",
    "Jun 28 10:00:02 host sSMTP[550]: Server didn't like our AUTH LOGIN (⟦530⟧ Must issue a STARTTLS command first.)",
    "Jun 28 10:00:02 host sSMTP[550]: Authorization failed (⟦535⟧ ⟦5.7.8⟧  https://support.example.com/mail/?p=BadCredentials b3 - gsmtp)",
    "Jun 28 10:00:02 host sSMTP[550]: Sent mail for a@example.net (⟦221⟧ ⟦2.0.0⟧ closing connection) uid=250 username=anna outbytes=550",
    "Jun 28 10:00:02 host sSMTP[550]: ⟦554⟧ ⟦5.7.1⟧ Refused (mail.example.org)",
    'Jun 28 10:00:02 host sSMTP[550]: RCPT TO:<"x (551 y"@example.org> (⟦550⟧ no)',
    "sendmail: RCPT TO:<mia@example.org> (⟦452⟧ ⟦4.2.2⟧ mailbox full)",
    "ssmtp: Authorization failed (⟦535⟧ Error: authentication failed)",
    "sendmail: Authorization failed (⟦535⟧-⟦5.7.8⟧ no)",
    "mailq: Server didn't like our AUTH LOGIN (⟦530⟧ Must issue a STARTTLS command first.)",
    "newaliases: Server didn't accept AUTH PLAIN (⟦504⟧ no)",
    "ssmtp: Server rejected AUTH LOGIN (⟦504⟧ no)",
    "Jun 28 10:00:02 host sSMTP[550]: ⟦552⟧ mailbox full (550 messages)",
  ],
  counterSamples: [
    "sendmail: Connection to (550 no)",
    "Jun 28 10:00:02 host sSMTP[550]: SSL connection using RSA_ARCFOUR_SHA1 550",
    "Jun 28 10:00:02 host sSMTP[550]: Cannot open mail550.example.org:550",
    "ssmtp: Cannot open mail.example.org:550 (421 tries)",
  ],
  read({ text, program }) {
    if (PROGRAM.test(program)) return readMessage(text, 0);
    const at = program === "" ? behind(CALLED, text) : undefined;
    return at === undefined ? undefined : readMessage(text, at);
  },
  details: ({ text }: Source) => pickDetails(text, FINDERS, "out"),
};

/** `RCPT TO:<…> (550 …)`, `Authorization failed (535 …)`, `554 …`. */
function readMessage(line: string, at: number): Read | undefined {
  if (behind(NO_CODE, line, at) !== undefined) return readAs(ID, []);
  const path = behind(RECIPIENT, line, at);
  BRACKET.lastIndex = path === undefined ? at : pathEnd(line, path);
  const start = /[2-5]/.test(line.charAt(at)) || !BRACKET.test(line) ? at : BRACKET.lastIndex;
  const tokens = scanReplyText(line, start);
  return tokens.length === 0 ? undefined : readAs(ID, tokens, { asked: stageOf(line, at) });
}

function stageOf(line: string, at: number): Asked | undefined {
  if (line.startsWith("RCPT TO:", at)) return askedAt(line, at);
  if (line.startsWith("Sent mail for ", at)) return "QUIT";
  return /^(?:Authorization failed|Server \S{1,10} .{0,12}AUTH)/.test(line.slice(at, at + 40))
    ? "AUTH"
    : undefined;
}
