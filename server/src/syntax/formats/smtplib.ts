import { replyCodeAt } from "../codes";
import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Details } from "../details";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { strippedCodes } from "../replies/written-lines";
import type { Token } from "../token";
import { counterSamples, samples } from "./smtplib-samples";

const ID = "smtplib";
/** A reply in two parts, as Python writes a tuple or as smtplib prints it: `(550, b'5.1.1 …'`, `retcode (554); Msg: b'…'`. */
const PAIR = /\((\d{3})(?:,|\); Msg:) ?(b?)(['"])/g;
const PRINTED = /(?:reply: retcode|data:|connect:|ehlo:|rcpt:|mail:|quit:) \(\d{3}[,)]/y;
const EXCEPTION =
  /SMTP(Response|SenderRefused|RecipientRefused|RecipientsRefused|Data|Connect|Helo|Authentication|NotSupported)(?:Error|Exception)?(?:: [({]|\(\{|\(\d{3}, )/;
const REFUSED = /\{['"][^'"\s@]{1,64}@[^'"\s]{1,255}['"]: \(\d{3}, b?['"]/;
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["SenderRefused", "MAIL"],
  ["RecipientsRefused", "RCPT"],
  ["RecipientRefused", "RCPT"],
  ["Connect", "CONNECT"],
  ["Authentication", "AUTH"],
]);
const RECIPIENT = /\{['"]([^'"\s]{1,320})['"]: \(/;
const SENDER = /, ['"]([^'"\s]{1,320})['"]\)/;

const conversation = markedTranscript({
  id: ID,
  samples,
  counterSamples,
  server: /reply: b?['"](?=\d{3}[ \-\\'"])/y,
  client: /send: b?['"](?!(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS|CONNECT) )/y,
  session: /connect: (?:to )?\(['"]/y,
  certain: true,
  closing: /(?:\\r)?(?:\\n)?['"]$/,
});

/** What Python's `smtplib` prints with `set_debuglevel`, and its and aiosmtplib's exceptions, also as Django and Celery log them. */
export const smtplib: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return readPairs(source.text, memory) ?? conversation.read(source, memory);
  },
  details({ text }): Details {
    const recipient = RECIPIENT.exec(text)?.[1];
    const sender = text.includes("SMTPSenderRefused") ? SENDER.exec(text)?.[1] : undefined;
    return { direction: "out", ...(recipient && { recipient }), ...(sender && { sender }) };
  },
};

/** An exception, or a reply that is printed once more with its lines joined. */
function readPairs(line: string, memory: Memory | undefined): Read | undefined {
  PRINTED.lastIndex = 0;
  if (PRINTED.test(line)) return readAs(ID, pairs(line), { memory });
  const exception = line.includes("SMTP") ? EXCEPTION.exec(line) : null;
  if (exception === null && !(line.includes("': (") && REFUSED.test(line))) return undefined;
  const tokens = pairs(line);
  return readAs(ID, tokens, { asked: ASKED.get(exception?.[1] ?? "RecipientsRefused"), memory });
}

/** The codes of each reply in two parts. */
function pairs(line: string): readonly Token[] {
  const tokens: Token[] = [];
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(line); pair !== null; pair = PAIR.exec(line)) {
    const code = replyCodeAt(line, pair.index + 1, line.length);
    const start = PAIR.lastIndex;
    PAIR.lastIndex = literalEnd(line, start, pair[3] ?? "'");
    if (code === undefined) continue;
    tokens.push(code, ...strippedCodes(line, start, PAIR.lastIndex, code.value));
  }
  return tokens;
}

/** Where a Python string ends that is open at `at`. */
function literalEnd(line: string, at: number, quote: string): number {
  let end = at;
  while (end < line.length && line[end] !== quote) end += line[end] === "\\" ? 2 : 1;
  return Math.min(end, line.length);
}
