import type { Format } from "../format";
import { readAs } from "../read";

const ID = "python-smtpd";
const MESSAGE = "message";
const OPENING = "---------- MESSAGE FOLLOWS ----------";
const CLOSING = "------------ END MESSAGE ------------";
/** What smtpd prints of a session; its own replies it never prints. */
const PRINTED =
  /^(?:Data: b['"]|(?:[A-Z]{4,8}:[\w.]{1,60}:)?(?:_handle_client|DATA) readline: b['"]|===> [A-Za-z]{4,8}(?: |$)|recips: \[|Peer: \(['"]|Incoming connection from \(['"])/;
const LOGGED = /^(?:[A-Z]{4,8}:mail\.log:|\('[^']{0,80}', \d)/;

/**
 * What Python's old `smtpd` module prints, and the message that the debugging server of both it and aiosmtpd prints
 * whole: all of it is what clients sent, and holds no reply.
 */
export const pythonSmtpd: Format = {
  id: ID,
  samples: [
    "Incoming connection from ('192.0.2.25', 45388)\nData: b'EHLO client.example.com'\nData: b'550 5.1.1 hello'\n===> MAIL FROM:<550@example.com>\nrecips: ['550@example.net']",
    "---------- MESSAGE FOLLOWS ----------\nSubject: Undeliverable\nX-Peer: ('192.0.2.25', 550)\n\n550 5.1.1 User unknown\nS: 220 mail.example.net ESMTP\n250-SIZE 550\n------------ END MESSAGE ------------",
    "---------- MESSAGE FOLLOWS ----------\nb'Subject: Undeliverable'\nb'550 5.1.1 User unknown'\n------------ END MESSAGE ------------",
  ],
  counterSamples: [
    "Peer: ('192.0.2.250', 550)\nData: b'From: a@example.com\\r\\n\\r\\n550 5.1.1 x'",
    "---------- MESSAGE FOLLOWS ----------\n550 5.1.1 User unknown\nPeer: ('192.0.2.250', 550)",
  ],
  read({ text }, memory) {
    if (text === OPENING) return readAs(ID, [], { memory: MESSAGE });
    if (PRINTED.test(text)) return readAs(ID, []);
    if (memory === undefined || LOGGED.test(text)) return undefined;
    return readAs(ID, [], { memory: text === CLOSING ? undefined : MESSAGE });
  },
};
