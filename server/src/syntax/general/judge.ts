import { evidenceOf, opensConnection, replyLineAt } from "../evidence";
import type { Token } from "../token";
import { cueBefore, cueBehind, LEFT, RIGHT, soundsLikeHttp } from "./cues";
import type { Topic } from "./evidence-of-mail";

/** So much evidence is enough. */
const ENOUGH = 8;

/** What is known around a line's numbers. */
export interface Surroundings {
  readonly text: string;
  readonly topic: Topic;
  /** Whether one of the lines just above had a code. */
  readonly expected: boolean;
  /** The reply code that the line above ended with a hyphen, so that it goes on here. */
  readonly open: string | undefined;
  /** Whether one of the lines just above spoke another protocol. */
  readonly other: boolean;
}

const HEAD =
  /^[\s\W\d]{0,24}(?:[A-Za-z][\w ./-]{0,24}[:>\])]{1,2}[\s"'(]{0,4}){0,2}(?:[<>|*~-]{1,4}\s{0,2})?$/;
/** A line's beginning with nothing before the number but marks, or the server's initial. */
const BARE_HEAD = /^[\s\W\d]{0,24}(?:S: ?)?$/;
/** Words right behind a number, rather than the name of the next field. */
const SENTENCE = /^(?:\)| (?!\w{1,30}[:=])["'(<]?[A-Za-zÀ-ÿ<])/;
const KNOWN_DETAIL =
  /^\d\.(?:0\.0|1\.(?:\d|10|11)|2\.[0-4]|3\.[0-6]|4\.[0-7]|5\.[0-7]|6\.(?:\d|10)|7\.\d{1,3})$/;
/** Words of which the number behind them is a version, a section or a count. */
const VERSION =
  /(?:\bversions?|\bv|\bver\.?|\brelease|\brel|\bpackage|[a-z]{3,}[/_@]|\bsections?|§|\brfc ?\d{2,5},?|\bchapter|\bstep|\bfigure|\bitem|\bpatch|\bscore|\bquota|\brule|\bsize|[=<>~^]=|\(was|\d\.\d{1,4}\.\d{1,4}(?:[\w.-]{0,20})? (?:->|=>|→|to))[\s:=("']{0,3}$/i;
const PRODUCT =
  /\b(?:postfix|exim|sendmail|dovecot|nginx|apache|openssl|python|perl|php|java|node|linux|kernel|clamav|spamassassin|amavisd?(?:-new)?|rspamd|opendkim|cyrus|haraka|glibc|gcc|go|ruby|mysql|postgres(?:ql)?|redis|zimbra|roundcube|windows|android|ios|chrome|curl|openssh|fail2ban|client|agent|lib\w+|\w+mail|\w+-\w+)\s?$/i;
const DSN_KEY =
  /(?:dsn|enhanced[\w .-]{0,20}|enh?ch?code|\besc|delivery[- ]status)["']?\s?(?:=>?|:)\s?["'(]?(?:3D)?$/i;
/** RFC 3464 section 2.3.4, and events in JSON. */
const STATUS_FIELD = /^\s*(?:Status: ?|"status": ?")$/;
const STATUS_KEY = /\b(?:status|code|stat|error|reply|state)["']?\s?(?:=>?|:)\s?["'(]?$/i;
const A_VERSION =
  /\b(?:versions?|releas(?:e|ed|es|ing)|bump(?:ed|s)?|upgrad(?:e|ed|es|ing)|updat(?:ed|ing)|install(?:ed|ing)?|publish(?:ed|ing)?|pull(?:ed|ing)|push(?:ed|ing)|tagged|deprecated|download(?:ed|ing)?|changelog)\b|\d\.\d{1,4}\.\d{1,4}\S{0,12} (?:to|->|=>|→) v?\d/i;
/** How far around a number in three parts the word `version` tells against it. */
const FAR = 200;
/** A column of its own in a table. */
const COLUMN_END = /[,;|\t]$/;
const COLUMN_START = /^[,;|\t]/;
/** What a client called itself. */
const GREETED = /\b(?:helo|ehlo|H)[=:]? ?[(<["']?$/i;
const HASH = /(?:[(\s[<"'_]|^)#$/;
/** A field's name right before the number, in JSON, logfmt and the like; with what opens a longer value in group 2. */
const KEY = /([\w.-]{1,40})["']?\s?(?:=>?|:)(?:3D)?(\s{0,2}["'(]|\s)?$/;
const CODE_KEY =
  /^(?!.*(?:type|http|api|line|exit|sub)_?code)(?:.*(?:reply|resp|response|reject|enhanced|enh|bounce|result|code|status|error|err|reason|said|answer|refused|rejected|denied|failed)|(?:.*[_.-])?(?:smtp|lmtp|diag|dsn)(?:[_.-]?(?:text|msg|message|rc|ret|state|server|info|enhcode|enhanced))?|stat|ret)$/i;
/** Names of fields that hold a reply's code and hardly anything else. */
const REPLY_KEY = /smtp|dsn|reply|bounce|diag|reject/i;
/** Nouns of which the number behind them is a name or a count. */
const COUNTED =
  /(?:\*\*\* .*\bError|\bexpected .{0,40}\bgot|\bexit(?:ed|s)?(?: with)?(?: (?:code|status|value))?:?|\b(?:parent|thread|process|session|connection|ligne|règle|tentative|essai|commande|facture|numéro|n°|utilisateur|tâche|zeile|regel|versuch|auftrag|rechnung|nummer|order|invoice|customer|user|account|campaign|template|node|worker|task|request|record|event|batch|attempt|retry|slot|list|group|tenant|device|sensor|printer|scanner|tray|chapter|section|floor|suite|flat|apartment|line|errno|returncode|lines?|msg|message|delivery|room|rule|ticket|page|id|uid|pid|port|size|issue|bug|build|job|row|no\.?|number|nr\.?|ok|mx|lab|limit|total|after|within|every|about|over|than|least|most|only|all|of|for|in|to|by|at)|\+OK) ?$/i;
const WHOLE_VALUE = /^(?:["')\]};|]|,(?! ?b?['"])|\s|$)/;
const QUOTED = /["']/;
/** A host's name, of which the number behind the colon is a port. */
const HOST = /(?:^localhost|[a-z\d-]\.[a-z]{2,24}|\.\d{1,3})$/i;
const CLOSED = /^["')\]}]/;
const FOLLOWED_BY_TEXT = /^[ _-]{1,2}(?!\w{1,30}=)["'(<[]?(?:[A-Za-zÀ-ÿ<(#*]|[245]\.\d{1,3}\.\d)/;
/** A number alone between brackets that belong to the word before them, in a column of its own, or behind another number. */
const ALONE =
  /(?:(?<!permanent|transient|error|code|status|smtp|reply|response)(?<=\w)[(<]|[<>)]<|\t|[A-Za-z].*\s[\d-]{1,20} )$/;
/** What a number counts. */
const COUNTS =
  /^ (?!too many|no more)(?:[\w-]{1,20} ){0,2}(?:connections|messages|sessions|workers|mails|e?-?mails|recipients|users|hosts|domains|bounces|deliveries|accounts|mailboxes|queues|clients)\b(?! (?:from|to|have|has|are|is|not|per|were|exceed|that|you|we))/i;
/** What a number in a list of totals counts: a thing in the plural, or what became of it. */
const ADDED =
  /^ (?:new |\/ ?\d+ )?(?:(?!is\b|was\b|has\b|does\b|this\b|address\b|access\b|status\b|class\b|process\b|business\b|always\b|unless\b|previous\b|various\b|exceeds\b|requires\b|needs\b|fails\b|contains\b|accepts\b|wants\b|looks\b|appears\b|seems\b|says\b)[a-zà-ÿ]{3,20}s\b|h\b)|^ \/ \d|^ \d{2}/;
/** What became of the messages that a number counts. */
const COUNTED_VERB =
  /^ (?:delivered|deferred|rejected|bounced|sent|received|accepted|failed|passed|pass|unsubscribed|added|read|held|opened|clicked)(?:[,;.)]|$| and\b)/;
const MARK = /[:='"([]\s?$/;
/** An element's whole text, unless the element is named like a code. */
const XML =
  /<(?!\/?(?:[\w:]*(?:code|status|reply|response|reason|diag|smtp|error)[\w:]*)>)[\w:-]{1,40}>$/i;
/** RFC 5321 section 4.2.1 gives the second digit its meaning; 6 to 9 have none, and HTTP, FTP and NNTP use the rest. */
/** What SMTP's servers refuse with (RFC 5321 section 4.2.3, RFC 4954 section 6), and hardly anybody else's. */
const REFUSALS: ReadonlySet<string> = new Set(
  "450 452 454 530 534 535 550 551 552 553 554 555".split(" "),
);
/** Codes that HTTP has too. */
const SHARED = /^(?:42[12]|431|451|50[0-4]|51[01])$/;
const IMPLAUSIBLE =
  /^(?:2(?:0|1[02356789]|2[2-9]|3[0-46-9]|4|[6-9])|3(?!34|54)|4(?:[016-9]|2[03-9])|5(?:0[5-9]|[689])|443|465)/;

/** Whether a reply code stands here. `enhanced` is the enhanced code right behind it, if one does. */
export function isReply(code: Token, enhanced: Token | undefined, around: Surroundings): boolean {
  const { text } = around;
  const left = text.slice(Math.max(0, code.start - LEFT), code.start);
  if (enhanced !== undefined)
    return isPair(left, text.slice(enhanced.end, enhanced.end + RIGHT), around);
  const right = text.slice(code.end, code.end + RIGHT);
  return !isCount(code, left, right, around) && weightOf(code, left, right, around) >= ENOUGH;
}

function weightOf(code: Token, left: string, right: string, around: Surroundings): number {
  const { text, topic, expected, open, other } = around;
  let weight = cueBefore(left) + cueBehind(right) + Math.max(topic.mail, expected ? 1 : 0);
  if (HEAD.test(left)) weight += 2 + headWeight(text, code, open) - (other ? 4 : 0);
  if (expected) weight += 3;
  if (topic.other) weight -= 6;
  if (IMPLAUSIBLE.test(code.value)) weight -= 7;
  if (REFUSALS.has(code.value)) return weight + (FOLLOWED_BY_TEXT.test(right) ? 1 : 0);
  if (soundsLikeHttp(right)) weight -= 8;
  if (topic.mail < 3 && !expected && SHARED.test(code.value)) weight -= 4;
  if (code.value === "503" && right.startsWith(" Service Unavailable")) weight -= 6;
  return weight;
}

/** Whether the number counts or names something, or stands in a field that holds no reply code. */
function isCount(code: Token, left: string, right: string, around: Surroundings): boolean {
  const { topic, expected } = around;
  if (topic.mail === 0 && !expected && cueBehind(right) < 4) return true;
  if (/#\s?$/.test(left) || XML.test(left) || counts(left, right)) return true;
  const said = FOLLOWED_BY_TEXT.test(right);
  if (!said && ALONE.test(left)) return true;
  return !mayBeValue(left, right, said, topic, SHARED.test(code.value));
}

/** Whether the words around the number tell that it counts, or that it is something's name. */
function counts(left: string, right: string): boolean {
  if (COUNTED.test(left) && (!/[:=]/.test(left.slice(-2)) || /exit/i.test(left))) return true;
  if (COUNTED_VERB.test(right) && (!MARK.test(left) || right.includes(",", 1))) return true;
  if (cueBefore(left) > 4) return false;
  return COUNTS.test(right) || ADDED.test(right) || (left.endsWith("[") && right.startsWith("]"));
}

/** Whether a reply code with an enhanced code of its class is one: the pair needs little more than a word of mail. */
function isPair(left: string, right: string, { topic, expected, other }: Surroundings): boolean {
  if (topic.other && topic.mail === 0) return false;
  if (/^\s*\d[\d.]*(?:\s|$)/.test(right)) return false;
  if (other && HEAD.test(left)) return false;
  return topic.mail > 0 || expected || cueBefore(left) > 3 || cueBehind(right) > 2;
}

/** What a reply at the head of its line proves by itself, or as the next line of a reply. */
function headWeight(text: string, code: Token, open: string | undefined): number {
  if (code.value === open) return 3;
  const reply = replyLineAt(text, code.start);
  if (reply === undefined) return 0;
  if (evidenceOf(text, reply) !== undefined) return 4;
  return opensConnection(text, reply) ? 2 : 0;
}

/** Whether a number that is all of a field's value stands in a field that may hold a reply code. */
function mayBeValue(
  left: string,
  right: string,
  said: boolean,
  topic: Topic,
  shared: boolean,
): boolean {
  const key = KEY.exec(left);
  if (key === null) return true;
  const [, name = "", opening] = key;
  if (opening === undefined && HOST.test(name)) return false;
  const whole = QUOTED.test(opening ?? "") ? CLOSED.test(right) : !said && WHOLE_VALUE.test(right);
  if (opening !== undefined && !whole) return true;
  if (opening === " " && (name === "S" || cueBefore(left) > 4)) return true;
  return CODE_KEY.test(name) && (!whole || mayBeWhole(name, topic, shared));
}

/** Whether a field with such a name may hold nothing but a reply code, in a line that speaks so much of mail. */
function mayBeWhole(name: string, { mail }: Topic, shared: boolean): boolean {
  return mail === 3 || (mail === 2 && (REPLY_KEY.test(name) || !shared));
}

/** Whether an enhanced code stands here that belongs to no reply code. `near` says that the line has a reply code of its class. */
export function isEnhanced(code: Token, near: boolean, around: Surroundings): boolean {
  const { text, topic, expected } = around;
  const left = text.slice(Math.max(0, code.start - LEFT), code.start);
  const right = text.slice(code.end, code.end + RIGHT);
  if (DSN_KEY.test(left) || STATUS_FIELD.test(left)) return true;
  if (topic.mail === 0 && !expected) return false;
  if (!near && COLUMN_END.test(left) && COLUMN_START.test(right)) return false;
  if (/\bsmtp $/i.test(left) && /^(?:,|\s*$)/.test(right)) return false;
  if (VERSION.test(left) || PRODUCT.test(left) || GREETED.test(left)) return false;
  if (!isMarked(code, left, right, near, around)) return false;
  return enhancedWeight(code, left, right, around) + (near ? 2 : 0) >= ENOUGH;
}

/** Whether anything but its three parts tells that this is no version: a hash, a field, what speaks of a reply, its line's head. */
function isMarked(
  { value }: Token,
  left: string,
  right: string,
  near: boolean,
  { topic, expected }: Surroundings,
): boolean {
  if (near || expected || HASH.test(left) || STATUS_KEY.test(left)) return true;
  if (cueBefore(left) > 3) return !/[a-z]:$/i.test(left);
  if (BARE_HEAD.test(left)) return cueBehind(right) > 2;
  if (!SENTENCE.test(right)) return false;
  if (value < "4" || topic.mail < 2) return false;
  if (/[a-z>\])]: $/i.test(left) && topic.mail === 3) return cueBehind(right) > 2;
  if (/[:=]\s?["']$/.test(left)) return cueBehind(right) > 2;
  const bracketed = /\($/.test(left) && /^(?:\)| )/.test(right);
  return bracketed && topic.mail === 3 && KNOWN_DETAIL.test(value);
}

function enhancedWeight(
  code: Token,
  left: string,
  right: string,
  { text, topic, expected }: Surroundings,
): number {
  let weight = cueBefore(left) + cueBehind(right) + topic.mail;
  if (HASH.test(left)) weight += 4;
  if (STATUS_KEY.test(left)) weight += 1;
  if (KNOWN_DETAIL.test(code.value)) weight += 2;
  if (HEAD.test(left)) weight += 1;
  if (expected) weight += 2;
  if (topic.other) weight -= 6;
  const about = text.slice(Math.max(0, code.start - FAR), code.end + FAR);
  return A_VERSION.test(about) ? weight - 7 : weight;
}
