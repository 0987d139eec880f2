import { isBlank, isDigit, isWord, skipBlanks } from "../characters";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import { isLineEnd } from "./commands";

const HYPHEN = 45;
const OPENING = 40;
/** How far into a line a greeting is looked for. */
const GREETING_LENGTH = 300;

const HOST = /[A-Za-z0-9[][\w.:[\]-]*/y;
const PROTOCOL =
  /[ ([](?:E?SMTPS?A?|LMTP)(?![\w-])|Simple Mail Transfer|^ Dovecot (?:\([\w ]{1,20}\) )?ready/;
const OTHER_PROTOCOL = /ftp|nntp|news|pop3|imap|http/i;
const KEYWORD =
  /(?:8BITMIME|BINARYMIME|CHUNKING|DSN|ENHANCEDSTATUSCODES|ETRN|PIPELINING|SMTPUTF8|STARTTLS|REQUIRETLS|DELIVERBY|PIPECONNECT|PRDR|VRFY|XCLIENT|XFORWARD|SIZE \d+|AUTH[ =][A-Z0-9-]+|LIMITS(?: [A-Z]+=\d+)+|MT-PRIORITY|BURL)(?![\w-])/y;
/** What a server says that takes no mail from this client, or none at all (RFC 7504). */
const REFUSAL = /smtp|mail|service|access|block|list|den(?:y|ied)|reject|refuse|spam|polic/i;
const DATA_PROMPT = /<CR><LF>|<CRLF>|\bCRLF\b|end with "?\."?(?: |$)/i;
/** `Username:` and `Password:` in Base64. */
const LOGIN_PROMPTS: readonly string[] = ["VXNlcm5hbWU6", "UGFzc3dvcmQ6"];

/** A line of a reply (RFC 5321 section 4.2): the code, whether a hyphen follows, and the column behind that separator. */
export interface ReplyLine {
  readonly code: string;
  readonly more: boolean;
  readonly text: number;
}

/**
 * What a reply line proves by itself: only SMTP's own conversation has such lines, or it is a reply for sure but any
 * program may quote it.
 */
export type Evidence = "conversation" | "reply";

/** The reply line at column `at`; none where anything but a blank, a hyphen or the line's end follows the three digits. */
export function replyLineAt(line: string, at: number): ReplyLine | undefined {
  const code = replyCodeAt(line, at, line.length);
  if (code === undefined) return undefined;
  const separator = line.charCodeAt(code.end);
  const more = separator === HYPHEN;
  if (!more && !isBlank(separator) && !isLineEnd(line, code.end)) return undefined;
  return { code: code.value, more, text: Math.min(code.end + 1, line.length) };
}

/** What the reply line proves without any line around it. */
export function evidenceOf(line: string, reply: ReplyLine): Evidence | undefined {
  if (isGreeting(line, reply) || isEhloLine(line, reply) || isPrompt(line, reply))
    return "conversation";
  if (!hasOwnEnhancedCode(line, reply)) return undefined;
  return reply.code < "3" ? "conversation" : "reply";
}

/** Whether the reply line proves itself by its enhanced code and has words: enough to believe it wherever it is quoted. */
export function isQuotable(line: string, reply: ReplyLine): boolean {
  return hasOwnEnhancedCode(line, reply) && hasLetter(line, reply.text);
}

/** Whether the reply line may be what a server says first to a connection whose protocol is not known yet. */
export function opensConnection(line: string, reply: ReplyLine): boolean {
  const text = line.slice(reply.text, reply.text + GREETING_LENGTH);
  if (OTHER_PROTOCOL.test(text)) return false;
  const refuses = reply.code === "554" || reply.code === "521";
  if (refuses && REFUSAL.test(text)) return true;
  const greets = refuses || reply.code === "220" || reply.code === "421";
  return greets && isHostName(hostAt(line, reply.text));
}

/**
 * Whether a server that speaks SMTP may say this code: neither one that HTTP, FTP or NNTP has for itself, nor a second
 * digit that no mail server is known to use.
 */
export function isPlausible(code: string): boolean {
  if (code.startsWith("2")) return /21[14]|22[01]|235|25\d/.test(code);
  if (code.startsWith("3")) return code === "334" || code === "354";
  if (code.startsWith("4")) return code === "421" || code === "422" || code >= "430";
  return code <= "504" || code >= "510";
}

/** Whether the reply has an enhanced code of its own class. */
function hasOwnEnhancedCode(line: string, reply: ReplyLine): boolean {
  return hasEnhancedCode(line, reply) || hasMarkedCode(line, reply);
}

/** Whether an enhanced code of the reply's own class stands right behind the reply code, and words or nothing behind that. */
function hasEnhancedCode(line: string, reply: ReplyLine): boolean {
  let at = skipBlanks(line, reply.text, line.length);
  if (line.charCodeAt(at) === OPENING) at++;
  const enhanced = enhancedCodeAt(line, at, line.length);
  if (enhanced === undefined || enhanced.value[0] !== reply.code[0]) return false;
  const behind = line.charCodeAt(enhanced.end);
  if (isWord(behind) || behind === HYPHEN) return false;
  return isLineEnd(line, enhanced.end) || hasLetter(line, enhanced.end);
}

/** Whether the text holds a marked enhanced code of the reply's own class, as in `(#5.1.1)`. */
function hasMarkedCode(line: string, reply: ReplyLine): boolean {
  for (let hash = line.indexOf("#", reply.text); hash !== -1; hash = line.indexOf("#", hash + 1)) {
    const enhanced = enhancedCodeAt(line, hash + 1, line.length);
    if (enhanced?.value[0] === reply.code[0] && !isWord(line.charCodeAt(hash - 1))) return true;
  }
  return false;
}

/** `220 mail.example.com ESMTP …`, or a refusal in the same words. */
function isGreeting(line: string, { code, text }: ReplyLine): boolean {
  if (code !== "220" && code !== "421" && code !== "554") return false;
  const host = hostAt(line, text);
  const rest = line.slice(text + host.length, text + GREETING_LENGTH);
  if (!PROTOCOL.test(rest)) return false;
  return isHostName(host) || (code === "220" && /^ (?:ESMTP|LMTP)(?: [^a-z]|\s*$)/.test(rest));
}

/** A line of the answer to EHLO: the host's hello, or the name of an extension, which is all of the line unless others follow. */
function isEhloLine(line: string, { code, more, text }: ReplyLine): boolean {
  if (code !== "250") return false;
  const host = hostAt(line, text);
  if (line.startsWith(" Hello ", text + host.length)) return isHostName(host);
  KEYWORD.lastIndex = text;
  if (!KEYWORD.test(line)) return false;
  const end = KEYWORD.lastIndex;
  return more || isLineEnd(line, end) || line.startsWith("AUTH ", text);
}

/** What servers ask for a message's text or a login with. */
function isPrompt(line: string, { code, text }: ReplyLine): boolean {
  if (code === "354") return DATA_PROMPT.test(line.slice(text, text + GREETING_LENGTH));
  return code === "334" && LOGIN_PROMPTS.some((prompt) => line.startsWith(prompt, text));
}

/** The word at `at` that may name a host. */
function hostAt(line: string, at: number): string {
  HOST.lastIndex = at;
  return HOST.exec(line)?.[0] ?? "";
}

/** Whether the word names a host: a dotted name that ends like a domain, an address in brackets, or four numbers. */
function isHostName(word: string): boolean {
  if (word.startsWith("[")) return word.endsWith("]");
  const parts = word.split(".");
  if (parts.includes("") || parts.length < 2) return false;
  return parts.length === 4 || /^[A-Za-z][\w-]+$/.test(parts.at(-1) ?? "");
}

/** Whether a letter of any script stands at or after `at`. */
function hasLetter(line: string, at: number): boolean {
  for (let column = at; column < line.length; column++) {
    const unit = line.charCodeAt(column);
    if (unit > 127 || (isWord(unit) && !isDigit(unit))) return true;
  }
  return false;
}
