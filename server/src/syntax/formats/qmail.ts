import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind, withoutCodes } from "../replies/reply-at";
import { continueReply, scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./qmail-samples";

const ID = "qmail";
const DELIVERY = /delivery \d{1,10}: (?:success|failure|deferral|report mangled)[,:] /y;
const REMOTE = "Remote host said: ";
const GIVES_UP = "/Giving up on ";
const NO_CODE =
  /(?:new msg \d|end msg \d|info msg \d{1,20}: bytes |starting delivery \d|status: (?:local \d|exiting|qmail-)|bounce msg \d|(?:double|triple) bounce: )/y;
/** A line end, which qmail writes as a slash, where another line of a reply follows. */
const LINE_END = /\/(?=[245]\d\d[- ])/g;
const FINDERS = {
  host: /(?:^|[ _)/])([0-9a-f:.]{3,45})_(?:accepted|does_not|failed)|Connected_to_([0-9a-f:.]{3,45})_/,
  recipient: /^starting delivery \d{1,10}: msg \d{1,20} to (?:remote|local) (\S{1,320})/,
  sender: /^info msg \d{1,20}: bytes \d{1,20} from <([^>]{0,320})>/,
  queueId: /\bmsg (\d{1,20})/,
};

/** What qmail-remote says before the reply that it quotes. */
const STAGES: readonly (readonly [string, Asked])[] = [
  ["greeting failed", "CONNECT"],
  ["my name was rejected", "HELO"],
  ["sender was rejected", "MAIL"],
  ["does not like recipient", "RCPT"],
  ["failed on DATA command", "DATA"],
  ["failed after I sent the message", "END-OF-DATA"],
  ["accepted message", "END-OF-DATA"],
];

/** qmail-send's log (qmail, netqmail, notqmail, s/qmail): blanks stand as `_`, line ends as `/`. */
export const qmail: Format = {
  id: ID,
  samples,
  counterSamples,
  read: ({ text }) => readDelivery(text) ?? withoutCodes(ID, NO_CODE, text),
  details: detailsOf,
};

/** `delivery 12: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_…/Giving_up_on_192.0.2.1./`. */
function readDelivery(line: string): Read | undefined {
  const at = behind(DELIVERY, line);
  if (at === undefined) return undefined;
  const plain = line.replace(/_/g, " ").replace(LINE_END, "\n");
  const first = plain.indexOf(REMOTE, at);
  if (first === -1) return readAs(ID, ownWords(plain, at));
  const tokens: Token[] = [];
  let gaveUp = 0;
  for (let next = first; next !== -1; ) {
    const reply = next + REMOTE.length;
    next = plain.indexOf(REMOTE, reply);
    if (gaveUp < reply) gaveUp = indexOrEnd(plain, GIVES_UP, reply);
    addAll(tokens, scanReplyText(plain, reply, next === -1 ? gaveUp : Math.min(next, gaveUp)));
  }
  return readAs(ID, tokens, { asked: stageOf(plain.slice(Math.max(at, first - 100), first)) });
}

function indexOrEnd(text: string, words: string, from: number): number {
  const index = text.indexOf(words, from);
  return index === -1 ? text.length : index;
}

/** What qmail or a local program says: `…(#5.1.1)`, or a reply that proves itself by its enhanced code. */
function ownWords(plain: string, at: number): readonly Token[] {
  return continueReply(plain, at, { more: false }).tokens;
}

function stageOf(before: string): Asked | undefined {
  return STAGES.find(([words]) => before.includes(words))?.[1];
}

function detailsOf({ text }: Source): Details {
  return pickDetails(text, FINDERS, text.startsWith("info ") ? undefined : "out");
}
