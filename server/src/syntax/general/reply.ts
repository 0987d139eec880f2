import { evidenceOf, opensConnection, replyLineAt } from "../conversation/evidence";
import type { Token } from "../token";
import { counts } from "./counts";
import { cueBefore, cueBehind, LEFT, RIGHT, soundsLikeHttp } from "./cues";
import { mayBeValue } from "./field";
import { ENOUGH, FOLLOWED_BY_TEXT, HEAD, type Surroundings } from "./surroundings";

/** What SMTP's servers refuse with (RFC 5321 section 4.2.3, RFC 4954 section 6), and hardly anybody else's. */
const REFUSALS: ReadonlySet<string> = new Set(
  "450 452 454 530 534 535 550 551 552 553 554 555".split(" "),
);
/** Codes that HTTP has too. */
const SHARED = /42[12]|431|451|50[0-4]|51[01]/;
/** RFC 5321 section 4.2.1 gives the second digit its meaning; 6 to 9 have none, and HTTP, FTP and NNTP use the rest. Two are ports. */
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
  const said = FOLLOWED_BY_TEXT.test(right);
  return (
    counts(left, right, said) || !mayBeValue(left, right, said, topic, SHARED.test(code.value))
  );
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
