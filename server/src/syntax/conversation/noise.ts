import { isBlank } from "../characters";

/** Longer lines are no remarks of a tool. */
const LONGEST = 1000;
const TRYING = /^Trying [\da-fA-F.:]+\.\.\.\s*$/;
const TELNET = /^(?:Trying \S+\.\.\.|Connected to \S+\.|Escape character is .{1,8}\.)\s*$/;
const NETCAT = /^(?:Connection to \S+ \S+ port \[[^\]]*\] succeeded!|Ncat: Connected to \S+)\s*$/;
const OLD_NETCAT = /\] \d{1,5} \([\w?-]{1,20}\) open$/;
const SENDMAIL = "... Connecting to ";
/** What telnet says when the server has gone. */
export const CLOSED = "Connection closed by foreign host";
const OTHER_COMMAND =
  /(?:USER|PASS|GROUP) \S+\s*$|MODE READER\s*$|CAPA\s*$|(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|CONNECT) \S+ HTTP\/\d/y;
const OTHER_ANSWER = /\+OK(?!\w)|-ERR(?!\w)|\* OK(?!\w)|HTTP\/\d|SIP\/\d|[2-5]\d\d(?:[ -]|\s*$)/y;
/** What a dump begins a line with: an offset, or socat's time and direction. */
const DUMP = /^(?:[0-9A-Fa-f]{4}: |[<>] \d{4}\/\d\d\/\d\d \d\d:)/;
const REMARKS: readonly string[] = [
  ">>> ",
  "<<< ",
  "*** ",
  "=== ",
  "DEBUG",
  "SSL",
  "Ncat: ",
  "---",
  "DONE",
  "read R BLOCK",
  "read:errno=",
  "Post-Handshake New Session Ticket arrived:",
];

/** Whether a tool says on this line that it opens a connection: telnet, the netcats, `openssl s_client`, `sendmail -v`. */
export function isConnecting(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (line.startsWith("CONNECTED(0") || line.includes(SENDMAIL)) return true;
  return (
    TELNET.test(line) || NETCAT.test(line) || (line.endsWith(") open") && OLD_NETCAT.test(line))
  );
}

/** Whether telnet tries an address on this line, which ends even a message's text. */
export function isTrying(line: string): boolean {
  return line.length <= LONGEST && TRYING.test(line);
}

/** Whether `line.slice(at)`, which is no reply that is believed, ends a conversation: it is closed, or was never SMTP's. */
export function endsConversation(line: string, at: number): boolean {
  OTHER_ANSWER.lastIndex = at;
  return line.startsWith(CLOSED, at) || isOtherProtocol(line, at) || OTHER_ANSWER.test(line);
}

/** Whether the client's line `line.slice(at)` is a command of FTP, HTTP, NNTP or POP. */
export function isOtherProtocol(line: string, at: number): boolean {
  OTHER_COMMAND.lastIndex = at;
  return OTHER_COMMAND.test(line);
}

/** Whether a tool wrote the line between the lines of a conversation: nothing, something set in, a dump, its own remarks. */
export function isNoise(line: string): boolean {
  if (line.trimEnd() === "" || isBlank(line.charCodeAt(0)) || DUMP.test(line)) return true;
  return REMARKS.some((start) => line.startsWith(start));
}
