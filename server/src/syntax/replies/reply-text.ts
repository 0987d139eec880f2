import { isBlank, isWord, skipBlanks } from "../characters";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import type { Token } from "../token";

const HYPHEN = 45;
const HASH = 35;
const OPENING = 40;
const LESS = 60;
/** A path in brackets, or one that another bracket ends; RFC 5321 section 4.5.3.1.3 allows 256 octets, practice a little more. */
const PATH = /<[^<>]{0,318}(?:>|(?=<))/y;

const SIGN = /[#<]|[2-5](?=\d\d)/g;
/** A line end, or one that a log wrote out. */
const LINE_END = /(?:[\r\n]|\\[rn]|#01[25]|\[nl\])$/;

/** Where a reply that goes on in the next line stands. */
export interface ReplyState {
  /** The code that the reply opened with. */
  readonly opening?: string | undefined;
  /** Whether the reply code seen last had a hyphen, so that another line of the reply follows. */
  readonly more: boolean;
  /** The reply code that stood last of all, so that an enhanced code may open the next line. */
  readonly hanging?: string | undefined;
}

/** The codes of one piece of a reply, and how the reply stands after it. */
export interface ReplyPiece {
  readonly tokens: readonly Token[];
  readonly after: ReplyState;
}

/** A walk over one reply's text. */
interface Walk {
  readonly line: string;
  readonly end: number;
  readonly tokens: Token[];
  opening: string | undefined;
  more: boolean;
  /** Whether the piece may hold several lines of the reply, put together. */
  readonly joined: boolean;
}

/**
 * The codes in a piece of a line that is known to be the text of a reply, `line.slice(start, end)`: the reply code it
 * opens with (or, where a log leaves that out, an enhanced code alone), the enhanced code behind it, codes that a
 * producer repeats when it joins the lines of one reply, and enhanced codes marked with `#`.
 *
 * RFC 5321 section 4.2 gives the shape of a reply, RFC 2034 section 4 puts the enhanced code first in its text.
 */
export function scanReplyText(line: string, start: number, end = line.length): readonly Token[] {
  return openReply(line, start, end).tokens;
}

/** As `scanReplyText`, where `line.slice(start)` is one line of a reply as it went over the wire: a number further on is part of its words, unless a line end stands before it. */
export function scanReplyLine(line: string, start: number): readonly Token[] {
  return openReply(line, start, line.length, false).tokens;
}

/** As `scanReplyText`, for a reply that a producer folds over several lines. */
export function openReply(
  line: string,
  start: number,
  end = line.length,
  joined = true,
): ReplyPiece {
  const walk: Walk = { line, end, tokens: [], opening: undefined, more: false, joined };
  const at = skipBlanks(line, start, end);
  const code = replyCodeAt(line, at, end);
  if (code === undefined) {
    const enhanced = markedEnhancedAt(line, at, end);
    if (enhanced !== undefined) walk.tokens.push(enhanced);
    scanRest(walk, enhanced?.end ?? at);
  } else if (code.end >= end || !isWord(line.charCodeAt(code.end))) {
    walk.opening = code.value;
    scanRest(walk, take(walk, code));
  }
  return pieceOf(walk);
}

/** The codes in the next line of a reply that a producer folds over several lines. */
export function continueReply(line: string, start: number, state: ReplyState): ReplyPiece {
  const end = line.length;
  const { opening, more } = state;
  const walk: Walk = { line, end, tokens: [], opening, more, joined: true };
  const at = skipBlanks(line, start, end);
  const hanging = state.hanging && enhancedOf(state.hanging, markedEnhancedAt(line, at, end));
  if (hanging) walk.tokens.push(hanging);
  scanRest(walk, hanging ? hanging.end : at);
  return pieceOf(walk);
}

/** What a walk has found. */
function pieceOf({ line, end, tokens, opening, more }: Walk): ReplyPiece {
  const last = tokens.at(-1);
  const hangs = last?.kind === "reply" && skipBlanks(line, last.end, end) === end;
  return { tokens, after: { opening, more, hanging: hangs ? last.value : undefined } };
}

/** Adds a reply code and the enhanced code right behind it; answers the column after them. */
function take(walk: Walk, first: Token): number {
  let code = first;
  for (let again = sameBehindHyphen(walk, code); again; again = sameBehindHyphen(walk, code)) {
    walk.tokens.push(code);
    code = again;
  }
  walk.tokens.push(code);
  walk.more = walk.line.charCodeAt(code.end) === HYPHEN;
  const enhanced = enhancedBehind(walk, code);
  if (enhanced === undefined) return code.end;
  walk.tokens.push(enhanced);
  return enhanced.end;
}

/** The code again, as in `550-550-5.7.1 …`: a policy's text came with a code of its own. */
function sameBehindHyphen({ line, end }: Walk, code: Token): Token | undefined {
  if (line.charCodeAt(code.end) !== HYPHEN) return undefined;
  const again = replyCodeAt(line, code.end + 1, end);
  return again?.value === code.value ? again : undefined;
}

/** The enhanced code right behind a reply code. */
function enhancedBehind({ line, end }: Walk, code: Token): Token | undefined {
  const separator = line.charCodeAt(code.end) === HYPHEN ? code.end + 1 : code.end;
  const enhanced = markedEnhancedAt(line, skipBlanks(line, separator, end), end);
  return enhanced?.start === code.end ? undefined : enhancedOf(code.value, enhanced);
}

/** The enhanced code, if the reply code may have it: 2yz is not believed to carry a failure, and 3yz carries none (RFC 2034 section 4). */
function enhancedOf(code: string, enhanced: Token | undefined): Token | undefined {
  if (enhanced === undefined || code.startsWith("3")) return undefined;
  return code >= "4" === enhanced.value >= "4" ? enhanced : undefined;
}

/** An enhanced code at `at`, bare or after `#`, `(` or `(#`. */
function markedEnhancedAt(line: string, at: number, end: number): Token | undefined {
  let column = at;
  if (line.charCodeAt(column) === OPENING) column++;
  if (line.charCodeAt(column) === HASH) column++;
  return enhancedCodeAt(line, column, end);
}

/** Finds what recurs further on in the reply; an address or message id in brackets holds no codes. */
function scanRest(walk: Walk, start: number): void {
  const { line, end } = walk;
  // Signs are looked for in the piece alone: running on to the line's end would take time in the square of its length.
  const piece = end < line.length ? line.slice(0, end) : line;
  let at = nextSign(piece, start);
  while (at < end) {
    const unit = line.charCodeAt(at);
    if (unit === HASH) at = hashedEnhanced(walk, at);
    else if (unit === LESS) at = pathEnd(piece, at);
    else if (unit >= 50 && unit <= 53 && startsNumber(line, at)) at = repeatedCode(walk, at);
    else at++;
    at = nextSign(piece, at);
  }
}

/** The next column at which there is something to look at: a hash, a bracket, or three digits of which the first is 2 to 5. */
function nextSign(piece: string, at: number): number {
  SIGN.lastIndex = at;
  // A sign is one unit long, so that no match has to be made to know where it begins.
  return SIGN.test(piece) ? SIGN.lastIndex - 1 : piece.length;
}

/** The column after the path `<…>` that opens at `at`, or after the bracket alone when none closes nearby. */
function pathEnd(piece: string, at: number): number {
  PATH.lastIndex = at;
  return PATH.test(piece) ? PATH.lastIndex : at + 1;
}

/** Takes `#5.1.1`; answers where to go on. Nothing but its subject (RFC 3463 section 4: 0 to 7) tells it from a provider's own number. */
function hashedEnhanced(walk: Walk, at: number): number {
  const enhanced = enhancedCodeAt(walk.line, at + 1, walk.end);
  if (enhanced === undefined || isWord(walk.line.charCodeAt(at - 1))) return at + 1;
  if (/^\d\.[0-7]\./.test(enhanced.value)) walk.tokens.push(enhanced);
  return enhanced.end;
}

/**
 * Takes a reply code in mid-text when the line before it said that the reply goes on (the producer joined them), or
 * when an enhanced code of its own class follows; answers where to go on.
 */
function repeatedCode(walk: Walk, at: number): number {
  const { line, end } = walk;
  const code = replyCodeAt(line, at, end);
  if (code === undefined) return at + 1;
  const hyphen = line.charCodeAt(code.end) === HYPHEN;
  if (code.end < end && !hyphen && !isBlank(line.charCodeAt(code.end))) return code.end;
  const goesOn = walk.more && code.value === walk.opening;
  const joined = goesOn && (walk.joined || LINE_END.test(line.slice(Math.max(0, at - 4), at)));
  const paired = enhancedBehind(walk, code)?.value[0] === code.value[0];
  return joined || paired ? take(walk, code) : code.end;
}

/** Whether a number can start at `at`: after a blank, a quote or bracket, or a line end that a log wrote out (`\n`, `#012`). */
function startsNumber(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1);
  if (!isWord(before))
    return before !== 46 && before !== 47 && before !== HYPHEN && before !== 61 && before !== HASH;
  return line.startsWith("\\n", at - 2) || line.startsWith("#012", at - 4);
}
