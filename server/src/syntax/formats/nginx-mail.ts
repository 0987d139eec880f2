import type { Format } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "nginx-mail";
const QUOTED =
  /\d{1,10}#\d{1,10}: \*\d{1,15} (?:upstream sent invalid response|client login failed): "(?=[2-5]\d\d[ -])/y;
const WHILE = '" while ';
const HEADER = /Auth-Error-Code: (?=[45]\d\d(?: |$))/y;

/** nginx as a proxy before mail servers: what the server behind it said, and what its authentication script answers. */
export const nginxMail: Format = {
  id: ID,
  samples: [
    '2026/04/01 10:11:12 [error] 550#550: *250 upstream sent invalid response: "⟦554⟧ ⟦5.7.1⟧ <nb.example.net>: Client host rejected: Access denied" while reading response from upstream, client: 192.0.2.5, server: 0.0.0.0:25, login: "otto 550 5.1.1@example.org", upstream: 127.0.0.1:2525',
    '2026/04/01 10:11:55 [error] 1811#1811: *255 upstream sent invalid response: "⟦421⟧ ⟦4.3.2⟧ Service shutting down" while reading response from upstream, client: 192.0.2.9, server: 0.0.0.0:587',
    "Auth-Status: Temporary server problem, try again later\nAuth-Error-Code: ⟦451⟧ ⟦4.3.0⟧\nAuth-Wait: 3",
    "Auth-Error-Code: ⟦535⟧ ⟦5.7.8⟧",
    "Auth-Error-Code: ⟦550⟧",
    '2026/04/01 10:11:20 [info] 1811#1811: *251 client login failed: "⟦535⟧-⟦5.7.8⟧ no" while in http auth state, client: 192.0.2.6, server: 0.0.0.0:587, login: "550 5.1.1@example.org"',
  ],
  counterSamples: [
    "Auth-Error-Code: 5355",
    '2026/04/01 10:11:20 [info] 1811#1811: *251 client login failed: "Invalid login or password" while in http auth state, client: 192.0.2.6, server: 0.0.0.0:587, login: "550 5.1.1@example.org"',
    "2026/04/01 10:11:31 [error] 1811#1811: *252 upstream timed out (110: Connection timed out) while connecting to upstream, client: 192.0.2.7, server: 0.0.0.0:587, upstream: 198.51.100.25:550",
    "Auth-Wait: 550",
  ],
  read({ text }) {
    const header = behind(HEADER, text);
    if (header !== undefined) return readAs(ID, scanReplyText(text, header), { asked: "AUTH" });
    const reply = behind(QUOTED, text);
    if (reply === undefined) return undefined;
    const end = text.indexOf(WHILE, reply);
    return readAs(ID, scanReplyText(text, reply, end === -1 ? text.length : end));
  },
  details: ({ text }) =>
    pickDetails(
      text,
      { host: /, client: ([^\s,]{3,60})/, sender: /, login: "([^"\s]{1,320})"/ },
      "in",
    ),
};
