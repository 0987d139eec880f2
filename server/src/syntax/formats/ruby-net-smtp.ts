import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Details } from "../details";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { quotedOn } from "../replies/goes-on";
import { scanReplyText } from "../replies/reply-text";

const ID = "ruby-net-smtp";
const NAME =
  "Net::SMTP(ServerBusy|SyntaxError|FatalError|AuthenticationError|UnknownError|UnsupportedCommand)";
/** `Net::SMTPFatalError: 550 …`, `Net::SMTPFatalError (550 …)`, and Ruby's own report `…:in 'check_response': 550 … (Net::SMTPFatalError)`. */
const RAISED = new RegExp(`${NAME}(?:: | \\()(?=\\d{3}[ -])`);
const REPORTED = /net\/smtp\.rb:\d{1,6}:in [\x60'][^'\s]{1,80}': (?=\d{3}[ -])/;
const RECIPIENT = /<([^<>\s]{1,320}@[^<>\s]{1,255})>/;

const conversation = markedTranscript({
  id: ID,
  samples: [
    `Connection opened: mx.example.com:25
-> "⟦220⟧ mx.example.com ready\\r\\n"
<- "EHLO client.example.com\\r\\n"
-> "⟦250⟧-mx.example.com\\r\\n"
-> "⟦250⟧ SIZE 26214400\\r\\n"
<- "DATA\\r\\n"
-> "⟦354⟧ go ahead\\r\\n"
writing message from String
wrote 550 bytes
-> "⟦552⟧ too big\\r\\n"
<- "QUIT\\r\\n"
-> "⟦221⟧ bye\\r\\n"`,
    "Net::SMTPFatalError: ⟦550⟧-⟦5.7.1⟧ Sender rejected\n⟦550⟧-without a code\n⟦550⟧ ⟦5.7.1⟧ See https://example.com/550",
    "Net::SMTPServerBusy (⟦451⟧ ⟦4.7.1⟧ <a@example.com>: Greylisted for 300 seconds):",
    "/usr/lib/ruby/net/smtp.rb:1059:in `check_response': ⟦550⟧ ⟦5.1.1⟧ <a@example.com>: unknown (Net::SMTPFatalError)",
  ],
  counterSamples: [
    'opening connection to www.example.com:80...\n<- "GET /550 HTTP/1.1\\r\\n"\n-> "HTTP/1.1 404 Not Found\\r\\n"\n-> "250\\r\\n"\nreading 250 bytes...\n-> "550 apples"',
    "/usr/lib/ruby/net/smtp.rb:550:in `getok'\nErrno::ECONNREFUSED: Connection refused - connect(2) for 192.0.2.250:550",
  ],
  server: /-> "(?=\d{3})/y,
  client: /<- "/y,
  session: /Connection opened: \S{1,255}:\d{1,5}$/y,
  certain: false,
  closing: /(?:\\r)?(?:\\n)?"$/,
});

/** What Ruby's Net::SMTP shows with `set_debug_output`, where `->` is the server, and its exceptions. */
export const rubyNetSmtp: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return readException(source.text, memory) ?? conversation.read(source, memory);
  },
  details({ text }): Details {
    const recipient = RECIPIENT.exec(text)?.[1];
    return { direction: "out", ...(recipient && { recipient }) };
  },
};

function readException(line: string, memory: Memory | undefined): Read | undefined {
  if (!line.includes("Net::SMTP") && !line.includes("net/smtp.rb:")) return undefined;
  const found = RAISED.exec(line) ?? REPORTED.exec(line);
  if (found === null) return undefined;
  const at = found.index + found[0].length;
  const asked: Asked | undefined = found[1] === "AuthenticationError" ? "AUTH" : undefined;
  return readAs(ID, scanReplyText(line, at), { asked, memory: quotedOn(ID, line, at, memory) });
}
