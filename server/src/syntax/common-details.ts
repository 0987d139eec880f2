import type { Details, Direction } from "./details";
import { detailsOf } from "./envelope";

/** How far into a line, in UTF-16 units, its parties are looked for. */
const FAR = 4000;

const QUEUE_ID =
  /^(?:([0-9A-F]{6,14}|[0-9A-Za-z]{11,16}|[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}):? )/;
const RECIPIENTS: readonly RegExp[] = [
  /\bRCPT TO:? ?<([^<>\s]{1,320})>/i,
  /\b(?:to|rcpt|rcptto|recipient|for|addr|final-recipient)=<?([^<>\s,;=]{1,200}@[^<>\s,;]{1,255})/i,
  /^(?:Final|Original)-Recipient:[ \t]*(?:rfc822;)?[ \t]*<?([^<>\s]{1,200}@[^<>\s]{1,255})/i,
  /(?:^|\s)(?:\*\*|=>|->|==|>>) (?:\S{1,200} )?<?([^<>\s]{1,200}@[^<>\s:]{1,255})/,
  /rejected (?:after )?RCPT (?:TO:)?<([^<>\s]{1,320})>/,
];
const SENDERS: readonly RegExp[] = [
  /\bMAIL FROM:? ?<([^<>\s]{1,320})>/i,
  /\b(?:from|sender|mailfrom|F)=<?([^<>\s,;=]{1,200}@[^<>\s,;]{1,255})/i,
];
const OUTBOUND: readonly RegExp[] = [
  /\bhost ([^\s[]{1,255})\[[^\]]{1,64}\](?::\d{1,5})? (?:said|refused)/,
  /\brelay=\[([\dA-Fa-f:.]{2,45})\]/,
  /\brelay=([^\s[\],;]{1,255}?)\.? ?\[/,
  // Without an address a word may be a transport, such as `local`, or `none`.
  /\brelay=([^\s[\],;]{1,200}\.[^\s[\],;.]{1,60})\.?[,;]/,
  /\bH=([^\s[(]{1,255}) \[[^\]]{1,64}\].{0,400} error from remote mail/,
  /^Remote-MTA:[ \t]*(?:dns;)?[ \t]*([^\s;]{1,255})/i,
];
/** Postfix writes `unknown` for a client whose name it does not know. */
const CLIENT = String.raw`(?:unknown\[([\dA-Fa-f:.]{2,45})\]|(?!unknown\[)([^\s[]{1,255})\[)`;
const INBOUND: readonly RegExp[] = [
  new RegExp(String.raw`\breject(?:_warning)?: [A-Z-]{3,20} from ${CLIENT}`),
  /\bH=(?:([^\s[(]{1,255}) )?(?:\(([^)]{1,255})\) )?\[[^\]]{1,64}\].{0,400} rejected /,
  new RegExp(String.raw`\b(?:client|connect from|disconnect from)[= ]${CLIENT}`),
];
const MESSAGE_ID = /\b(?:message-id|msgid|id)[=:] ?<([^<>\s]{1,250}@[^<>\s]{1,250})>/i;

/** Who and what a line speaks of, by the words and fields that most producers share. */
export function commonDetails(text: string): Details {
  const near = text.slice(0, FAR);
  const out = firstOf(OUTBOUND, near);
  const host = out ?? firstOf(INBOUND, near);
  return detailsOf({
    direction: directionOf(out, host),
    host,
    sender: firstOf(SENDERS, near),
    recipient: firstOf(RECIPIENTS, near),
    queueId: QUEUE_ID.exec(near)?.[1],
    messageId: MESSAGE_ID.exec(near)?.[1],
  });
}

function directionOf(out: string | undefined, host: string | undefined): Direction | undefined {
  if (out !== undefined) return "out";
  return host === undefined ? undefined : "in";
}

/** What the first pattern that matches names; Exim gives a client's name with or without the one that it claims. */
function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[1] ?? found[2];
  }
  return undefined;
}
