import { askedIn } from "../asked";
import type { Format, Memory } from "../format";
import { standsNear } from "../near";
import { readAs } from "../read";
import type { Token } from "../token";
import { type Candidate, candidates } from "./candidates";
import { isEnhanced } from "./enhanced";
import { topicOf } from "./evidence-of-mail";
import { Found } from "./found";
import { counterSamples, samples } from "./general-samples";
import { isReply } from "./reply";
import type { Surroundings } from "./surroundings";

const ID = "general";
/** What is remembered of lines that told of a code, with how many lines ago. */
const PATIENCE = 3;
const HYPHEN = 45;
/** What is remembered of lines that spoke another protocol. */
const OTHER = "other";
const HEADER =
  /^\s*(?:Subject|Received|Message-ID|References|In-Reply-To|Return-Path|MIME-Version|Content-[\w-]{1,40}|DKIM-Signature|ARC-[\w-]{1,40}|Authentication-Results|User-Agent|X-Mailer|X-Spam-[\w-]{1,40}|List-[\w-]{1,40}|Thread-[\w-]{1,20}): /i;
/** The beginning of a conversation or answer in HTTP, FTP, NNTP, SIP, POP or IMAP. */
const SPOKEN =
  /^[\s<>*-]{0,4}(?:HTTP\/\d|SIP\/2|\+OK\b|-ERR\b|\* OK|(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|INVITE|REGISTER) \S{1,2000} (?:HTTP|SIP)\/|(?:USER|PASS|CWD|RETR|STOR|PASV|EPSV|LIST|TYPE [AI]|MODE READER|GROUP|ARTICLE|CAPA)\b|220[ -].{0,80}(?:FTP|NNTP|news))/i;
/** What a tool puts before a client's line; Ruby's arrows, with quotes behind them, point the other way. */
const CLIENT = /^(?:\S{1,40}\)>>>|\s{0,8}(?:->|~>|[*~]{1,2}>|>>>|C:|In:)) (?!["'])/;
/** What separates two columns of a table. */
const COLUMNS = /^["']?\s?[,;|\t]\s?["']?$/;
const DUMP = /^(?:0x)?[0-9a-f]{4,8}:? {1,3}(?:[0-9a-f]{2}(?: {1,2}|$)){4}/i;

/**
 * Reads lines of producers that nobody has seen, by the evidence left and right of each number. Asked last, about lines
 * that no named format knows.
 */
export const general: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text, program }, memory) {
    const tokens = codesByEvidence(text, memory, program);
    const after = remembered(text, tokens, memory);
    if (tokens.length === 0 && after === undefined) return undefined;
    return readAs(ID, tokens, { asked: askedIn(text), memory: after });
  },
};

/** The codes of a text, judged by what stands around each; the name of the program that wrote it counts too. */
export function codesByEvidence(text: string, memory?: Memory, program = ""): Token[] {
  const numbers = candidates(text);
  if (numbers.length === 0) return [];
  if (isClosed(text)) return [];
  const around: Surroundings = { text, topic: topicOf(text, program), ...recalled(memory) };
  const found = new Found();
  for (let at = 0; at < numbers.length; ) at += take(numbers, at, found, around);
  return found.tokens;
}

/** Whether no code can stand in any line of such a form: a header of a message, a line of a hex dump, what a client said. */
function isClosed(text: string): boolean {
  return HEADER.test(text) || DUMP.test(text) || CLIENT.test(text);
}

function recalled(memory: Memory | undefined): Pick<Surroundings, "expected" | "open" | "other"> {
  const other = memory?.startsWith(OTHER) ?? false;
  return { expected: memory !== undefined && !other, open: memory?.split(" ")[1], other };
}

/** Adds the number at `at`, with its enhanced code, if it is a code; answers how many numbers that settles. */
function take(
  numbers: readonly Candidate[],
  at: number,
  found: Found,
  around: Surroundings,
): 1 | 2 {
  const { text } = around;
  const { glued, ...code } = numbers[at] as Candidate;
  const next = numbers[at + 1];
  const own = next !== undefined && belongs(text, code, next) ? next : undefined;
  if (glued) {
    if (found.has(code)) found.add(text, code);
    return 1;
  }
  if (!found.goesOnWith(code) && !judged(code, own, found, around)) return 1;
  found.add(text, code);
  if (own === undefined) return 1;
  found.add(text, { start: own.start, end: own.end, kind: own.kind, value: own.value });
  return 2;
}

/** Whether the next number is the code's other half: an enhanced code behind a reply code, or either in the next column. */
function belongs(text: string, code: Token, next: Token): boolean {
  if (standsNear(text, code, next)) return true;
  const turned =
    code.kind === "enhanced" && next.kind === "reply" && code.value[0] === next.value[0];
  return turned && COLUMNS.test(text.slice(code.end, next.start));
}

function judged(code: Token, own: Token | undefined, found: Found, around: Surroundings): boolean {
  if (code.kind === "reply" || own !== undefined) return isReply(code, own, around);
  return isEnhanced(code, found.hasClassOf(code) || found.endsAt(code.start - 1), around);
}

/** How many lines ago there was a code, and the reply code of a reply that goes on. */
function remembered(
  text: string,
  tokens: readonly Token[],
  memory: Memory | undefined,
): Memory | undefined {
  const last = tokens.findLast(({ kind }) => kind === "reply");
  if (last !== undefined && text.charCodeAt(last.end) === HYPHEN) return `0 ${last.value}`;
  if (tokens.length > 0) return "0";
  if (memory === undefined || memory.startsWith(OTHER)) return rememberedOther(text, memory);
  const lines = Number(memory.split(" ")[0]) + 1;
  return lines > PATIENCE ? undefined : String(lines);
}

/** That another protocol was spoken, with how many lines ago. */
function rememberedOther(text: string, memory: Memory | undefined): Memory | undefined {
  if (SPOKEN.test(text)) return `${OTHER} 0`;
  const lines = Number(memory?.split(" ")[1] ?? PATIENCE) + 1;
  return lines > PATIENCE ? undefined : `${OTHER} ${lines}`;
}
