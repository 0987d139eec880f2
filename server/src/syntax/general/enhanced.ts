import type { Token } from "../token";
import { cueBefore, cueBehind, LEFT, RIGHT } from "./cues";
import { ENOUGH, HEAD, type Surroundings } from "./surroundings";

/** A line's beginning with nothing before the number but marks. */
const BARE_HEAD = /^[\W\d]{0,24}$/;
/** Words right behind a number, rather than the name of the next field. */
const SENTENCE = /^(?:\)| (?!\w{1,30}[:=])["'(<]?[A-Za-zÀ-ÿ<])/;
const KNOWN_DETAIL =
  /^\d\.(?:0\.0|1\.(?:\d|10|11)|2\.[0-4]|3\.[0-6]|4\.[0-7]|5\.[0-7]|6\.(?:\d|10)|7\.\d{1,3})$/;
/** Words of which the number behind them is a version, a section or a count. */
const VERSION =
  /(?:\bversions?|\bv|\bver\.?|\brelease|\brel|\bpackage|[a-z]{3,}[/_@]|\bsections?|§|\brfc ?\d{2,5},?|\bchapter|\bstep|\bfigure|\bitem|\bpatch|\bscore|\bquota|\brule|\bsize|[=<>~^]=|\(was)[\s:=("']{0,3}$/i;
const PRODUCT =
  /\b(?:postfix|exim|sendmail|dovecot|nginx|apache|openssl|python|perl|php|java|node|linux|kernel|clamav|spamassassin|amavisd?|rspamd|opendkim|cyrus|haraka|glibc|gcc|go|ruby|mysql|postgres(?:ql)?|redis|zimbra|roundcube|windows|android|ios|chrome|curl|openssh|fail2ban|client|agent|lib\w+|\w+mail|\w+-\w+)\s$/i;
const DSN_KEY =
  /(?:dsn|enhanced[\w .-]{0,20}|enc?hcode|\besc|delivery[- ]status)["']?\s?(?:=>?|:)\s?["'(]?(?:3D)?$/i;
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
  return /\($/.test(left) && topic.mail === 3 && KNOWN_DETAIL.test(value);
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
