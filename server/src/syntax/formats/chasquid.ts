import { askedAt } from "../asked";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanJoinedReply } from "../replies/joined-reply";
import { behind } from "../replies/reply-at";
import { continueReply } from "../replies/reply-text";
import type { Source } from "../source";

const ID = "chasquid";
/** The place in the source and the trace that a line belongs to. */
const HEAD =
  /(?:\S{1,2} )?[a-z_]{2,30}\.go:\d{1,5} {1,24}(?:SMTP\.Conn|Queue\.SendLoop|Courier\.\w{2,12}) \S{0,320}: /y;
const SESSION = / SMTP\.Conn (\S{1,60}): /;
const REFUSED = /error: (?:([A-Z]{3,10})|unknown<[^\n]{0,400}?>) failed: /y;
/** What the other host or a local program said. */
const QUOTED =
  /(?:(MAIL\+RCPT|DATA closing|DATA|error saying hello:|error creating client:|TLS error:) |exit status \d{1,3} - \\{0,2}")(?=[2-5]\d\d[ -])/gi;
const CLOSING = /\\{0,3}n?\\{0,2}"[)]?$/;
const FINDERS = {
  host: / SMTP\.Conn (?:\[?)([^\s\]]{1,45}?)\]?:\d{1,5}: /,
  sender: /: (?:Queued )?from (\S{1,320})/,
  recipient:
    / Courier\.\w{2,12} (\S{1,320}): | to \[([^\s\]]{1,320})|: error: (\S{1,320}@\S{1,255}) \w+ error: /,
  queueId: / Queue\.SendLoop (\S{1,20}): |\] - (\S{1,20})$/,
};

/** chasquid's log, in the manner of Go: `conn.go:298  SMTP.Conn 192.0.2.1:48818: error: RCPT failed: 550  5.1.1 …`. */
export const chasquid: Format = {
  id: ID,
  samples: [
    "2026-11-21 21:25:51.990137 _ conn.go:298        SMTP.Conn 192.0.2.1:48672: error: RCPT failed: ⟦550⟧  ⟦5.1.1⟧ Destination address is unknown (user does not exist)",
    String.raw`2026-11-21 21:25:54.481249 _ conn.go:298        SMTP.Conn 192.0.2.1:48818: error: unknown<\"FOO550\"> failed: ⟦500⟧  ⟦5.5.1⟧ Unknown command`,
    "Nov 21 21:25:54 mail chasquid[550]: _ conn.go:298        SMTP.Conn [2001:db8::550]:48858: error: HELO failed: ⟦501⟧  Invisible customers are not welcome!",
    String.raw`2026-11-21 21:25:51.988362 _ mda.go:80          Courier.MDA carol@example.net: error: MDA delivery failed: exit status 69 - \"⟦552⟧ ⟦5.2.2⟧ mailbox full\\n\"`,
    String.raw`2026-11-21 21:25:51.988982 _ queue.go:363       Queue.SendLoop HXNbRPJrBFg: bob@example.net temporary error: MDA delivery failed: exit status 75 - \"⟦451⟧ try again\\n\"`,
    "2026-11-21 21:25:51.988982 _ smtp.go:98          Courier.SMTP bob@example.org: error: MAIL+RCPT ⟦550⟧ ⟦5.1.1⟧ <bob@example.org>: User unknown",
    String.raw`2026-11-21 21:25:51.988982 _ queue.go:359       Queue.SendLoop HXNbRPJrBFg: error: bob@example.org permanent error: DATA closing ⟦550⟧ ⟦5.7.26⟧ This mail has been blocked\n⟦5.7.26⟧ because the sender is unauthenticated (version 5.7.26)`,
    "2026-11-21 21:25:51.988982 _ queue.go:363       Queue.SendLoop HXNbRPJrBFg: bob@example.org temporary error: all MXs returned transient failures (last: MAIL+RCPT ⟦451⟧ ⟦4.7.1⟧ Greylisted)",
    "2026-11-21 21:25:51.988982 _ conn.go:250        SMTP.Conn 192.0.2.1:48672: -> RCPT TO:<x@example.org>\n2026-11-21 21:25:51.988983 _ conn.go:250        SMTP.Conn 192.0.2.1:48672: <- ⟦503⟧  ⟦5.7.1⟧ Relay not allowed",
  ],
  counterSamples: [
    "2026-11-21 21:25:52.168335 _ conn.go:684        SMTP.Conn 192.0.2.250:550: Queued from bounce+550=5.1.1@example.com to [alice@example.net] - 550",
    "2026-11-21 21:25:51.989031 _ queue.go:332       Queue.SendLoop 550: waiting for 550s",
    String.raw`2026-11-21 21:25:51.989031 _ mda.go:80          Courier.MDA x@example.net: error: MDA delivery failed: exit status 255 - \"no space for 550 bytes\"`,
    "2026-11-21 21:25:51.989031 _ main.go:550       Loading 5.1.1 550 domains",
  ],
  read({ text }) {
    const at = behind(HEAD, text);
    return at === undefined ? undefined : (readSpoken(text, at) ?? readEvent(text, at));
  },
  details: detailsOf,
};

/** `-> RCPT TO:<…>` and `<- 250  2.1.5 …`: chasquid is the server. */
function readSpoken(line: string, at: number): Read | undefined {
  const server = line.startsWith("<- ", at);
  if (!server && !line.startsWith("-> ", at)) return undefined;
  const { speech, tokens } = server ? serverSaid(line, at + 3) : clientSaid(line, at + 3);
  return readAs(ID, tokens, { speech, session: SESSION.exec(line)?.[1] });
}

function readEvent(line: string, at: number): Read | undefined {
  REFUSED.lastIndex = at;
  const refused = REFUSED.exec(line);
  if (refused !== null)
    return readAs(ID, scanJoinedReply(line, REFUSED.lastIndex), {
      asked: askedAt(refused[1] ?? "", 0),
    });
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(line);
  if (quoted === null) return readAs(ID, continueReply(line, at, { more: false }).tokens);
  const end = CLOSING.exec(line)?.index ?? line.length;
  return readAs(ID, scanJoinedReply(line, QUOTED.lastIndex, end), { asked: stageOf(quoted[1]) });
}

function stageOf(stage: string | undefined): Asked | undefined {
  return stage === "DATA closing" ? "END-OF-DATA" : stage === "DATA" ? "DATA" : undefined;
}

function detailsOf({ text }: Source): Details {
  return pickDetails(text, FINDERS, text.includes(" SMTP.Conn ") ? "in" : "out");
}
