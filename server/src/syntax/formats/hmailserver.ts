import { clientSaid, serverSaid } from "../conversation/speech";
import { fieldText, separatedFields } from "../csv";
import { detailsOf, envelopeAt } from "../envelope";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import type { Speech } from "../reading";
import { openReply } from "../replies/reply-text";

const ID = "hmailserver";
/** What the line is about, with the thread; a session follows where it speaks of a connection. */
const KIND = /"(SMTP[DC]|POP3[DC]|IMAPD|TCPIP|DEBUG)"\t\d{1,10}\t/y;
const WORDS = /"(SENT|RECEIVED): (?:\[nl\])?/y;

/** What one side of an SMTP connection said. */
interface Row {
  readonly serves: boolean;
  readonly sent: boolean;
  readonly session: string;
  readonly host: string;
  readonly words: string;
  readonly at: number;
}

/** The log of hMailServer: for its server (`SMTPD`) what was sent are replies, for its client (`SMTPC`) what was received. */
export const hmailserver: Format = {
  id: ID,
  samples: [
    `"SMTPD"\t4036\t550\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t"SENT: ⟦220⟧ mail.example.org ESMTP"
"SMTPD"\t4020\t550\t"2026-11-21 19:40:55.250"\t"198.51.100.6"\t"RECEIVED: EHLO pc-554.example.net"
"SMTPD"\t4020\t550\t"2026-11-21 19:40:55.250"\t"198.51.100.6"\t"SENT: ⟦250⟧-mail.example.org[nl]⟦250⟧-SIZE 20480000[nl]⟦250⟧-AUTH LOGIN PLAIN[nl]⟦250⟧ HELP"
"SMTPD"\t4020\t550\t"2026-11-21 19:40:55.300"\t"198.51.100.6"\t"RECEIVED: 550 5.1.1 User unknown"
"SMTPD"\t4021\t550\t"2026-11-21 19:40:55.550"\t"198.51.100.6"\t"SENT: ⟦503⟧ Bad sequence of commands"`,
    `"SMTPC"\t4250\t77\t"2026-11-21 20:00:01.301"\t"203.0.113.25"\t"SENT: RCPT TO:<250@example.com>"
"SMTPC"\t4250\t77\t"2026-11-21 20:00:01.400"\t"203.0.113.25"\t"RECEIVED: ⟦550⟧ ⟦5.1.1⟧ <250@example.com>: Recipient address rejected: User unknown"`,
  ],
  counterSamples: [
    '"SMTPC"\t4250\t77\t"2026-11-21 20:00:01.301"\t"203.0.113.25"\t"SENT: 550 5.1.1 text"',
    '"IMAPD"\t4251\t421\t"2026-11-21 20:00:05.554"\t"198.51.100.9"\t"SENT: 550 OK FETCH completed"',
    '"TCPIP"\t4250\t"2026-11-21 20:00:03.250"\t"TCP - 198.51.100.6 connected to 192.0.2.25:550."',
    '"SMTPD"\t4250\t77',
  ],
  read({ text }) {
    KIND.lastIndex = 0;
    const kind = KIND.exec(text)?.[1];
    if (kind === undefined) return undefined;
    if (!kind.startsWith("SMTP")) return readAs(ID, []);
    const row = rowOf(text);
    return row && readRow(row);
  },
  details({ text }) {
    const row = rowOf(text);
    if (row === undefined) return {};
    const direction = row.serves ? "in" : "out";
    return detailsOf({ direction, host: row.host, ...envelopeAt(row.words, row.at) });
  },
};

function rowOf(text: string): Row | undefined {
  const fields = separatedFields(text, "\t", 5);
  const last = (fields[4]?.end ?? text.length) + 1;
  WORDS.lastIndex = last;
  const opening = WORDS.exec(text);
  if (opening === null) return undefined;
  return {
    serves: text.startsWith('"SMTPD"'),
    sent: opening[1] === "SENT",
    session: `${fieldText(text, fields[0])}${fieldText(text, fields[2])}`,
    host: fieldText(text, fields[4]).replaceAll('"', ""),
    words: text.endsWith('"') ? text.slice(0, -1) : text,
    at: WORDS.lastIndex,
  };
}

function readRow({ serves, sent, session, words, at }: Row): Read {
  if (serves !== sent) return readAs(ID, [], { ...clientSaid(words, at), session });
  return readAs(ID, serverSaid(words, at).tokens, { speech: wholeReply(words, at), session });
}

/** All lines of a reply stand in one of the log, with `[nl]` between them. */
function wholeReply(words: string, at: number): Speech | undefined {
  const { speech } = serverSaid(words, at);
  return speech?.by === "server" ? { ...speech, more: openReply(words, at).after.more } : speech;
}
