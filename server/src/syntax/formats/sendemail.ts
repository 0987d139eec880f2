import { replyCodeAt } from "../codes";
import { replyLineAt } from "../conversation/evidence";
import { clientSaid } from "../conversation/speech";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind, replyBehind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "sendemail";
const RECEIVED = /(?:SUCCESS|WARNING|ERROR|INFO|DEBUG|HINT|NOTICE) => Received:[ \t]{1,8}/y;
const CHECKED =
  /DEBUG => evalSMTPresponse\(\) - Checking for SMTP success or error status in the message: /y;
const FOUND = /DEBUG => evalSMTPresponse\(\) - Found SMTP (?:success|error) code: /y;
const SENDING = /(?:INFO|DEBUG) => Sending:[ \t]{1,8}/y;
const CONNECTING = /DEBUG => Connecting to \S/y;
const SERVER = / Server: \[([^\]]{1,255})\]/;
const RECIPIENT = /The recipient <([^<>]{1,320})> was rejected/;

/** What Brandon Zehm's sendEmail says; it puts the lines of a reply into one, a comma between. */
export const sendemail: Format = {
  id: ID,
  programs: /^sendemail(?:\.pl)?$/i,
  samples: [
    `Nov 21 10:20:05 client sendEmail[4862]: DEBUG => Connecting to mx.example.com:2550
Nov 21 10:20:05 client sendEmail[4862]: DEBUG => evalSMTPresponse() - Checking for SMTP success or error status in the message: ⟦220⟧ mx.example.com ready
Nov 21 10:20:05 client sendEmail[4862]: DEBUG => evalSMTPresponse() - Found SMTP success code: ⟦220⟧
Nov 21 10:20:05 client sendEmail[4862]: SUCCESS => Received: 	⟦220⟧ mx.example.com ready
Nov 21 10:20:05 client sendEmail[4862]: INFO => Sending: 	MAIL FROM:<550@example.net>
Nov 21 10:20:05 client sendEmail[4862]: WARNING => Received: 	⟦550⟧-⟦5.7.1⟧ Sender rejected, ⟦550⟧-no code here, ⟦550⟧ ⟦5.7.1⟧ See rule 550
Nov 21 10:20:05 client sendEmail[4862]: DEBUG => evalSMTPresponse() - Found SMTP error code: ⟦550⟧`,
  ],
  counterSamples: [
    "Nov 21 10:20:05 client sendemail[550]: DEBUG => Assigned $opt{} key/value: server => 192.0.2.250:550",
    "Nov 21 10:20:05 client sendemail[550]: Email was sent successfully!  From: <a@example.com> Subject: [550 5.1.1] Server: [192.0.2.25:25]",
    "Nov 21 10:20:05 client sendemail[550]: INFO => Sending: \t550 5.1.1",
  ],
  read({ text }) {
    return (
      readReceived(text) ??
      readSent(text) ??
      replyBehind(ID, CHECKED, text) ??
      readFound(text) ??
      readAs(ID, [])
    );
  },
  details({ text }): Details {
    const host = SERVER.exec(text)?.[1];
    const recipient = RECIPIENT.exec(text)?.[1];
    return { direction: "out", ...(host && { host }), ...(recipient && { recipient }) };
  },
};

/** A whole reply. */
function readReceived(line: string): Read | undefined {
  const at = behind(RECEIVED, line);
  if (at === undefined) return undefined;
  const reply = replyLineAt(line, at);
  const speech = reply && { by: "server" as const, ...reply, more: false };
  return readAs(ID, scanReplyText(line, at), { speech });
}

function readSent(line: string): Read | undefined {
  if (behind(CONNECTING, line) !== undefined) return readAs(ID, [], { speech: { by: "session" } });
  const at = behind(SENDING, line);
  return at === undefined ? undefined : readAs(ID, [], clientSaid(line, at));
}

function readFound(line: string): Read | undefined {
  const at = behind(FOUND, line);
  const code = at === undefined ? undefined : replyCodeAt(line, at, line.length);
  return code && readAs(ID, [code]);
}
