import { evidenceOf, replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";

const ID = "other-protocol";
const TALK = "talk";
const TEXT = "text";

/** What clients and traces put before either side's line. */
const MARK =
  /(?:<[-<]{0,3} |[->]{1,4} |(?:Response|Command|Status|Antwort|Befehl):[ \t]{1,4}|[SC]: |ftp> )?/y;
const GREETING =
  /(?:220[ -].{0,200}?(?:\bFTP|FTPd|FileZilla)|20[01] .{0,200}?(?:NNTP|news|InterNet|posting)|\+OK[ \r]|\* (?:OK|PREAUTH) )/iy;
/** A numbered reply, POP's or IMAP's answer, a command in one short word with what it takes, or the dot behind a text. */
const LINE =
  /(?:[1-6]\d\d(?:[ -]|\s*$)|\+OK|-ERR|\* |\+ |[A-Za-z]{0,4}\d{1,6} (?:OK|NO|BAD|[A-Z]{3,12})|[A-Za-z]{3,10}(?: .{0,200})?\s*$|\.\s*$)/y;
/** NNTP's 340 and 335 call for an article (RFC 3977 section 6.3). */
const CALLS_FOR_TEXT = /(?:340|335)[ -]/y;
const OVER =
  /(?:221|205)(?: |\s*$)|\+OK .{0,40}(?:bye|logging out|signing off)|\* BYE|[\w.]{1,10} OK .{0,20}logout/iy;

/** A conversation in FTP, NNTP, POP or IMAP (RFC 959, 3977, 1939, 9051), whose numbers are none of SMTP's. */
export const otherProtocol: Format = {
  id: ID,
  samples: ["200 news.example.org NNTP service ready\nQUIT\n205 closing"],
  counterSamples: [
    "220 ProFTPD Server (files.example.com)\nUSER anna\n331 Password required\n550 user unknown in mailbox\n221 Goodbye.",
    "200 news.example.org NNTP service ready\nHELO mail.example.com\n500 What?\nSTAT 550\n501 Bad article number\n205 closing",
    "+OK POP3 mail.example.com ready\nLIST\n+OK\n421 550\n250 451\n.\nQUIT\n+OK bye",
    "200 InterNetNews posting ok\nPOST\n340 go ahead\nSubject: 550 5.1.1 mailbox full\n\n550 5.1.1 user unknown\n.\n441 no such sender",
    "<--- 220 FTP server ready\n---> RETR mail.log\n<--- 550 mail.log: no such mailbox",
  ],
  read({ text, program }, memory) {
    if (program !== "") return undefined;
    const at = behind(MARK, text) ?? 0;
    return memory === undefined ? readGreeting(text, at) : readOn(text, at, memory);
  },
};

function readGreeting(line: string, at: number): Read | undefined {
  return behind(GREETING, line, at) === undefined ? undefined : readAs(ID, [], { memory: TALK });
}

/** A line while the conversation lasts; one that is SMTP's own ends it. */
function readOn(line: string, at: number, memory: Memory): Read | undefined {
  if (memory === TEXT) return readAs(ID, [], { memory: line.trim() === "." ? TALK : TEXT });
  const reply = replyLineAt(line, at);
  if (reply !== undefined && evidenceOf(line, reply) === "conversation") return undefined;
  if (behind(LINE, line, at) === undefined) return undefined;
  if (behind(OVER, line, at) !== undefined) return readAs(ID, []);
  return readAs(ID, [], { memory: behind(CALLS_FOR_TEXT, line, at) === undefined ? TALK : TEXT });
}
