import { replyCodeAt } from "../codes";
import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Details } from "../details";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { repliedCodes } from "../replies/written-lines";

const ID = "msmtp";
/** The log file's line (msmtp's manual, "Logging"), which goes to syslog in the same form. */
const LOGGED = /host=\S{1,255} (?:(?:port=\d{1,5} )?tls=(?:on|off) |proto=\S{1,10} )/y;
const STATUS = " smtpstatus=";
const MESSAGE = " smtpmsg='";
const SERVER_MESSAGE = /(?:msmtp: )?(?:server message|LMTP server message): (?=\d{3}[ -])/y;
/** What is looked at for names; the reply stands behind it. */
const LONGEST_HEAD = 4000;
const FIELD = /(?:^| )(host|from|recipients)=([^\s']{1,320})/g;
const ERRORS: readonly (readonly [string, Asked])[] = [
  ["recipient address ", "RCPT"],
  ["envelope from address ", "MAIL"],
  ["authentication failed", "AUTH"],
  ["command STARTTLS failed", "STARTTLS"],
  ["cannot get initial OK message", "CONNECT"],
];

const conversation = markedTranscript({
  id: ID,
  samples: [
    `reading recipients from the command line
<-- ⟦220⟧ mx.example.com
--> EHLO client.example.com
<-- ⟦250⟧-mx.example.com
<-- ⟦250⟧ SIZE 250550
--> RCPT TO:<550@example.com>
<-- ⟦550⟧-
<-- ⟦550⟧ not here`,
    "Nov 21 10:20:05 host=smtp.example.com tls=on auth=on user=a@example.net from=a@example.net recipients=b@example.com,550@example.com mailsize=550 smtpstatus=⟦250⟧ smtpmsg='⟦250⟧ ⟦2.0.0⟧ Ok: queued as 550E3AC4AE6B' exitcode=EX_OK",
    "Nov 21 10:20:05 host=192.0.2.25 tls=off auth=off from=a@example.net recipients=b@example.com smtpstatus=⟦550⟧ smtpmsg='⟦550⟧-\\n⟦550⟧-Mailbox 550 is not available.\\n⟦550⟧ ⟦5.2.1⟧' errormsg='recipient address b@example.com not accepted by the server' exitcode=EX_DATAERR",
    "msmtp: server message: ⟦550⟧-⟦5.1.1⟧ first\nmsmtp: server message: ⟦550⟧ last\nmsmtp: could not send mail (account default from /home/a/.msmtprc)",
  ],
  counterSamples: [
    "--> GET https://www.example.com/550\n<-- 200 OK https://www.example.com/550 (250ms)\n<-- 503 https://www.example.com/",
    "Nov 21 10:20:05 host=192.0.2.250 tls=off auth=off from=a@example.net recipients=b@example.com errormsg='cannot connect to 192.0.2.250, port 550: Connection refused' exitcode=EX_TEMPFAIL",
    "SMTP server at 192.0.2.25 (mx.example.com [192.0.2.25]), port 25:\n    SIZE 500000:\n        Maximum message size is 500000 bytes = 488.28 KiB",
  ],
  server: /<-- (?=\d{3})/y,
  client: /--> /y,
  session: /reading recipients from the command line/y,
  certain: false,
});

/** msmtp's log file, its debugging output (`<--` is the server) and its errors. */
export const msmtp: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return (
      readLogged(source.text, memory) ??
      readMessage(source.text, memory) ??
      (source.stamped ? undefined : conversation.read(source, memory))
    );
  },
  details({ text }): Details {
    const fields = [...text.slice(0, LONGEST_HEAD).matchAll(FIELD)].reverse();
    // Of a name that stands twice the first is msmtp's own: behind it the server's words may hold anything.
    const named = new Map(fields.map(([, name, value]) => [name, value]));
    const [host, sender, recipient] = ["host", "from", "recipients"].map((key) => named.get(key));
    return {
      direction: "out",
      ...(host && { host }),
      ...(sender && { sender }),
      ...(recipient && { recipient }),
    };
  },
};

function readLogged(line: string, memory: Memory | undefined): Read | undefined {
  if (behind(LOGGED, line) === undefined) return undefined;
  const status = line.indexOf(STATUS);
  const code = status === -1 ? undefined : replyCodeAt(line, status + STATUS.length, line.length);
  if (code === undefined) return readAs(ID, [], { memory });
  const message = line.indexOf(MESSAGE, status);
  if (message === -1) return readAs(ID, [code], { memory });
  const error = line.lastIndexOf("' errormsg='");
  const end = error > message ? error : line.length;
  const asked = askedBy(line.slice(error));
  return readAs(ID, [code, ...repliedCodes(line, message + MESSAGE.length, end)], {
    asked,
    memory,
  });
}

/** The command that the error names. */
function askedBy(error: string): Asked | undefined {
  return ERRORS.find(([words]) => error.startsWith(words, "' errormsg='".length))?.[1];
}

function readMessage(line: string, memory: Memory | undefined): Read | undefined {
  const at = behind(SERVER_MESSAGE, line);
  return at === undefined ? undefined : readAs(ID, scanReplyText(line, at), { memory });
}
