import type { LogDocument } from "../document/log-document";
import { challengeSpan } from "../syntax/challenge";
import type { Speech } from "../syntax/reading";
import type { SecretKind } from "./secret";

/** How many lines above an answer its AUTH command is looked for. */
const FARTHEST = 200;
const MECHANISM = /[ \t]*AUTH[ \t]+([\w-]{1,30})/iy;
/** `Password:` and `Username:` or `User Name` as servers ask for them with LOGIN, in Base64 and in clear. */
const ASKS_PASSWORD = /^(?:UGFzc3dvcm|cGFzc3dvcm|UEFTU1dPUk|password)/i;
const ASKS_USER = /^(?:VXNlcm5hbW|dXNlcm5hbW|VVNFUk5BTU|VXNlciBOYW1l|user ?name)/i;

/** What came before an answer. */
interface Exchange {
  /** In capitals; `undefined` where the AUTH command is not in the log. */
  readonly mechanism: string | undefined;
  /** How many answers the client gave before, that of the AUTH command included. */
  readonly answers: number;
  /** What the server last asked with. */
  readonly challenge: string | undefined;
}

/** What the login answer in this line is, by the AUTH command and the challenges above it. */
export function answerKind(document: LogDocument, line: number): SecretKind {
  const { mechanism, answers, challenge } = exchangeAt(document, line);
  if (mechanism === "LOGIN" || mechanism === undefined) {
    if (challenge !== undefined && ASKS_PASSWORD.test(challenge)) return "password";
    if (challenge !== undefined && ASKS_USER.test(challenge)) return "userName";
    if (mechanism === undefined) return "login";
    return answers === 0 ? "userName" : "password";
  }
  return kindOf(mechanism);
}

/** What the answers of a mechanism other than LOGIN are; `mechanism` is in capitals. */
export function kindOf(mechanism: string): SecretKind {
  if (mechanism === "PLAIN") return "login";
  if (mechanism === "EXTERNAL") return "userName";
  return mechanism === "XOAUTH2" || mechanism === "OAUTHBEARER" ? "token" : "answer";
}

function exchangeAt(document: LogDocument, line: number): Exchange {
  const session = document.lines[line]?.reading?.session;
  let answers = 0;
  let challenge: string | undefined;
  for (let at = line; at >= 0 && line - at < FARTHEST; at--) {
    const one = document.lines[at];
    if (one?.reading?.speech === undefined || one.reading.session !== session) continue;
    const { speech } = one.reading;
    if (speech.by === "session") break;
    const text = document.textOf(at);
    if (speech.by === "server") challenge ??= challengeIn(text, speech);
    else if (at < line && one.turn.credentials) answers++;
    const mechanism = mechanismIn(text, speech);
    if (mechanism !== undefined) return { mechanism, answers, challenge };
  }
  return { mechanism: undefined, answers, challenge };
}

function mechanismIn(text: string, speech: Speech): string | undefined {
  if (speech.by !== "client" || speech.verb !== "AUTH") return undefined;
  MECHANISM.lastIndex = speech.text;
  return MECHANISM.exec(text)?.[1]?.toUpperCase();
}

/** The text of a 334: in Base64, or as a client's trace shows it decoded. */
function challengeIn(text: string, speech: Speech): string | undefined {
  if (speech.by !== "server" || speech.code !== "334") return undefined;
  const span = challengeSpan(text, speech) ?? { start: speech.text, end: speech.text + 40 };
  return text.slice(span.start, span.end).trim();
}
