import type { Details, Direction } from "./details";
import { detailsOf } from "./envelope";
import { type Landmarks, landmarksOf } from "./landmarks";

/** How far into a line, in UTF-16 units, its parties are looked for. */
const FAR = 4000;

/** A pattern that names somebody, and the column from which on it can match; negative where it can not. */
interface Clue {
  readonly pattern: RegExp;
  from(line: Landmarks): number;
}

const QUEUE_ID =
  /^(?:([0-9A-F]{6,14}|[0-9A-Za-z]{11,16}|[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}):? )/;
const RECIPIENTS: readonly Clue[] = [
  {
    pattern: /\bRCPT TO:? ?<([^<>\s]{1,320})>/gi,
    from: ({ lower }) => where(lower.includes("rcpt to")),
  },
  {
    pattern:
      /\b(?:to|rcpt|rcptto|recipient|for|addr|final-recipient)=<?([^<>\s,;=]{1,200}@[^<>\s,;]{1,255})/gi,
    from: ({ recipient }) => before(recipient, "final-recipient"),
  },
  {
    pattern:
      /^(?:Final|Original)-Recipient:[ \t]*(?:rfc822;)?[ \t]*<?([^<>\s]{1,200}@[^<>\s]{1,255})/gi,
    from: ({ lower }) => where(/^(?:final|original)-/.test(lower)),
  },
  {
    pattern: /(?:^|\s)(?:\*\*|=>|->|==|>>) (?:\S{1,200} )?<?([^<>\s]{1,200}@[^<>\s:]{1,255})/g,
    from: ({ text }) => where(text.includes("@")),
  },
  {
    pattern: /rejected (?:after )?RCPT (?:TO:)?<([^<>\s]{1,320})>/g,
    from: ({ text }) => text.indexOf("rejected "),
  },
];
const SENDERS: readonly Clue[] = [
  {
    pattern: /\bMAIL FROM:? ?<([^<>\s]{1,320})>/gi,
    from: ({ lower }) => where(lower.includes("mail from")),
  },
  {
    pattern: /\b(?:from|sender|mailfrom|F)=<?([^<>\s,;=]{1,200}@[^<>\s,;]{1,255})/gi,
    from: ({ sender }) => before(sender, "mailfrom"),
  },
];
const OUTBOUND: readonly Clue[] = [
  {
    pattern: /\bhost ([^\s[]{1,255})\[[^\]]{1,64}\](?::\d{1,5})? (?:said|refused)/g,
    from: ({ text }) => text.indexOf("host "),
  },
  {
    pattern: /\brelay=\[([\dA-Fa-f:.]{2,45})\]/g,
    from: ({ relay }) => before(relay, "relay"),
  },
  {
    pattern: /\brelay=([^\s[\],;]{1,255}?)\.? ?\[/g,
    from: ({ relay }) => before(relay, "relay"),
  },
  {
    // Without an address a word may be a transport, such as `local`, or `none`.
    pattern: /\brelay=([^\s[\],;]{1,200}\.[^\s[\],;.]{1,60})\.?[,;]/g,
    from: ({ relay }) => before(relay, "relay"),
  },
  {
    pattern: /\bH=([^\s[(]{1,255}) \[[^\]]{1,64}\].{0,400} error from remote mail/g,
    from: ({ exim, text }) => (text.includes(" error from remote mail") ? before(exim, "H") : -1),
  },
  {
    pattern: /^Remote-MTA:[ \t]*(?:dns;)?[ \t]*([^\s;]{1,255})/gi,
    from: ({ lower }) => where(lower.startsWith("remote-mta:")),
  },
];
/** Postfix writes `unknown` for a client whose name it does not know. */
const CLIENT = String.raw`(?:unknown\[([\dA-Fa-f:.]{2,45})\]|(?!unknown\[)([^\s[]{1,255})\[)`;
const INBOUND: readonly Clue[] = [
  {
    pattern: new RegExp(String.raw`\breject(?:_warning)?: [A-Z-]{3,20} from ${CLIENT}`, "g"),
    from: ({ text }) => text.indexOf("reject"),
  },
  {
    pattern: /\bH=(?:([^\s[(]{1,255}) )?(?:\(([^)]{1,255})\) )?\[[^\]]{1,64}\].{0,400} rejected /g,
    from: ({ exim, text }) => (text.includes(" rejected ") ? before(exim, "H") : -1),
  },
  {
    pattern: new RegExp(String.raw`\b(?:client|connect from|disconnect from)[= ]${CLIENT}`, "g"),
    from: ({ text }) => where(text.includes("client") || text.includes("connect from")),
  },
];
const MESSAGE_IDS: readonly Clue[] = [
  {
    pattern: /\b(?:message-id|msgid|id)[=:] ?<([^<>\s]{1,250}@[^<>\s]{1,250})>/gi,
    from: ({ id, lower }) => where(id >= 0 || lower.includes("id:")),
  },
];

/** Who and what a line speaks of, by the words and fields that most producers share. */
export function commonDetails(text: string): Details {
  const near = landmarksOf(text.slice(0, FAR));
  const out = firstOf(OUTBOUND, near);
  const host = out ?? firstOf(INBOUND, near);
  return detailsOf({
    direction: directionOf(out, host),
    host,
    sender: firstOf(SENDERS, near),
    recipient: firstOf(RECIPIENTS, near),
    queueId: QUEUE_ID.exec(near.text)?.[1],
    messageId: firstOf(MESSAGE_IDS, near),
  });
}

/** The other host and the recipient, as `commonDetails` tells them, in half of its time. */
export function commonParties(text: string): Pick<Details, "host" | "recipient"> {
  const near = landmarksOf(text.slice(0, FAR));
  const host = firstOf(OUTBOUND, near) ?? firstOf(INBOUND, near);
  return detailsOf({ host, recipient: firstOf(RECIPIENTS, near) });
}

function directionOf(out: string | undefined, host: string | undefined): Direction | undefined {
  if (out !== undefined) return "out";
  return host === undefined ? undefined : "in";
}

/** What the first pattern that matches names; Exim gives a client's name with or without the one that it claims. */
function firstOf(clues: readonly Clue[], line: Landmarks): string | undefined {
  for (const { pattern, from } of clues) {
    const column = from(line);
    if (column < 0) continue;
    pattern.lastIndex = column;
    const found = pattern.exec(line.text);
    if (found !== null) return found[1] ?? found[2];
  }
  return undefined;
}

/** Somewhere in the line, or nowhere. */
function where(there: boolean): number {
  return there ? 0 : -1;
}

/** Where a word of at most the length of `longest` begins that ends at a column, at the earliest. */
function before(column: number, longest: string): number {
  return column < 0 ? -1 : Math.max(0, column - longest.length);
}
