import { replyCodeAt } from "../codes";
import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { quotedOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";

const ID = "symfony-mailer";
const EXPECTED =
  /Expected response code "?(?=[2-5]\d\d)([\d/]{3,60})"? but got (?:code "(?=[2-5]\d\d")|an? )/g;
const MESSAGE = /\d{3}", with message "(?=[2-5]\d\d)/y;
const CODE = /" \(code: (?=\d{3}\)$)/y;

const conversation = markedTranscript({
  id: ID,
  samples: [
    `++ Starting Swift_SmtpTransport
<< ⟦220⟧ mx.example.com ESMTP
>> EHLO [127.0.0.1]
<< ⟦250⟧-mx.example.com
⟦250⟧ SIZE 550550
>> RCPT TO:<550@example.com>
<< ⟦550⟧ No such recipient here
!! Expected response code ⟦250⟧/⟦251⟧/⟦252⟧ but got code "⟦550⟧", with message "⟦550⟧ No such recipient here
" (code: ⟦550⟧)
>> RSET
<< ⟦250⟧ Reset OK`,
    'production.ERROR: Expected response code "⟦250⟧" but got code "⟦550⟧", with message "⟦550⟧ ⟦5.1.1⟧ <x@example.com>: unknown". {"exception":"[object] (UnexpectedResponseException(code: 550): …SmtpTransport.php:342)"}',
    'Failed to authenticate on SMTP server with username "a@example.net" using the following authenticators: "LOGIN", "PLAIN". Authenticator "LOGIN" returned "Expected response code "⟦235⟧" but got code "⟦535⟧", with message "⟦535⟧ ⟦5.7.8⟧ Error: authentication failed".". Authenticator "PLAIN" returned "Expected response code "⟦235⟧" but got code "⟦535⟧", with message "⟦535⟧-⟦5.7.8⟧ no\n⟦535⟧ see rule 550".".',
    'Expected response code "⟦220⟧" but got an empty response.',
  ],
  counterSamples: [
    "<< 550 x\n>> 250 apples\n<<EOF\n*   << Request  >> 550421",
    'Expected response code 200 items\nExpected response code "abc" but got code "550"',
    'Failed asserting that 550 matches expected 250.\n" (code: 550)',
  ],
  server: /(?:\[\[ )?<< (?=\d{3})/y,
  client: /(?:\[\[ )?>> /y,
  session: /\+\+ Starting Swift_\w{1,40}Transport/y,
  certain: false,
  goesOnBare: true,
});

/** Exceptions of Symfony's Mailer and Swift Mailer, as Laravel logs them too, and Swift Mailer's log of the conversation. */
export const symfonyMailer: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    const { text } = source;
    return (
      readExpected(text, memory) ?? conversation.read(source, memory) ?? readCode(text, memory)
    );
  },
};

function readExpected(line: string, memory: Memory | undefined): Read | undefined {
  if (!line.includes("Expected response code ")) return undefined;
  const found = [...line.matchAll(EXPECTED)];
  if (found.length === 0) return undefined;
  const tokens: Token[] = [];
  let reply: number | undefined;
  for (const [i, { index, 0: words, 1: codes = "" }] of found.entries()) {
    const end = found[i + 1]?.index ?? line.length;
    const at = index + words.length;
    tokens.push(...expectedCodes(line, index + words.indexOf(codes), codes.length));
    const code = words.endsWith('"') ? replyCodeAt(line, at, end) : undefined;
    reply = behind(MESSAGE, line, at);
    if (code !== undefined) tokens.push(code);
    if (reply !== undefined) tokens.push(...scanReplyText(line, reply, end));
  }
  return readAs(ID, tokens, {
    memory: reply === undefined ? memory : quotedOn(ID, line, reply, memory),
  });
}

/** `250/251/252`. */
function expectedCodes(line: string, start: number, length: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < start + length; at += 4) {
    const code = replyCodeAt(line, at, start + length);
    if (code !== undefined) tokens.push(code);
  }
  return tokens;
}

/** What Swift Mailer writes behind a message that ended its line. */
function readCode(line: string, memory: Memory | undefined): Read | undefined {
  const at = memory === undefined ? undefined : behind(CODE, line);
  const code = at === undefined ? undefined : replyCodeAt(line, at, line.length);
  return code && readAs(ID, [code], { memory });
}
