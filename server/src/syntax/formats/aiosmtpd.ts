import { markedTranscript } from "../conversation/marked";
import type { Details } from "../details";
import type { Format } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";

const ID = "aiosmtpd";
const LOGGER = String.raw`(?:[A-Z]{4,8}:[\w.]{1,60}:)?`;
const PEER = String.raw`(\('[^']{0,80}', \d{1,5}(?:, \d{1,10}, \d{1,10})?\))`;
const REMARK = new RegExp(`${LOGGER}${PEER} (?:[A-Za-z]|>> )`, "y");
const HOST = /\('([^']{1,80})'/;

const conversation = markedTranscript({
  id: ID,
  samples: [
    `DEBUG:mail.log:('192.0.2.25', 51478) << b'⟦220⟧ mail.example.net Python SMTP 1.4.3'
DEBUG:mail.log:_handle_client readline: b'EHLO client.example.com\\r\\n'
INFO:mail.log:('192.0.2.25', 51478) >> b'EHLO client.example.com'
DEBUG:mail.log:('192.0.2.25', 51478) << b'⟦250⟧-mail.example.net'
DEBUG:mail.log:('192.0.2.25', 51478) << b'⟦250⟧ SIZE 500000'
INFO:mail.log:('192.0.2.25', 51478) >> b'RCPT TO:<550@example.net>'
DEBUG:mail.log:('192.0.2.25', 51478) << b'⟦503⟧ Error: need MAIL command'
INFO:mail.log:('192.0.2.25', 51478) Connection lost during _handle_client()`,
    "2026-11-21 10:20:05,123 ('2001:db8::25', 550, 0, 0) << b'⟦552⟧ ⟦5.2.2⟧ Mailbox full'",
    "('192.0.2.25', 550) << b'⟦250⟧'",
  ],
  counterSamples: [
    "DEBUG:mail.log:DATA readline: b'550 5.1.1 User unknown\\r\\n'\nINFO:mail.log:('192.0.2.25', 550) >> b'550 5.1.1 hello'",
    "INFO:mail.log:('192.0.2.250', 550) handling connection\nINFO:mail.log:('192.0.2.25', 554) sender: bounce+550=5.1.1@shop.example.com",
  ],
  server: new RegExp(`${LOGGER}${PEER} << b['"]`, "y"),
  client: new RegExp(`${LOGGER}${PEER} >> b['"]`, "y"),
  certain: true,
  names: true,
  closing: /(?:\\r)?(?:\\n)?['"]$/,
});

/** What aiosmtpd logs: both sides' lines as Python writes bytes, with the peer's address, which tells the sessions apart. */
export const aiosmtpd: Format = {
  ...conversation,
  read(source, memory) {
    if (!source.text.includes("('")) return undefined;
    const read = conversation.read(source, memory);
    if (read !== undefined || behind(REMARK, source.text) === undefined) return read;
    return readAs(ID, [], { memory });
  },
  details({ text }): Details {
    const host = HOST.exec(text)?.[1];
    return { direction: "in", ...(host && { host }) };
  },
};
