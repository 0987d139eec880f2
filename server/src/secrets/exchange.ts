import { keptUntilEdited } from "../document/kept";
import type { LogDocument } from "../document/log-document";
import { challengeSpan } from "../syntax/conversation/challenge";
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
  /** In capitals, and the line of the AUTH command; `undefined` where that is not in the log. */
  readonly auth: { readonly mechanism: string; readonly line: number } | undefined;
  /** How many answers the client gave before, that of the AUTH command included. */
  readonly answers: number;
  /** The line in which the server last asked. */
  readonly challenge: number | undefined;
}

const NOTHING: Exchange = { auth: undefined, answers: 0, challenge: undefined };

/** What stands above an answer may change without the answer being read again, so that all is gone through anew after an edit. */
const kindsIn = keptUntilEdited(kindsOfAnswers);

/** What the login answer in this line is, by the AUTH command and the challenges above it. */
export function answerKind(document: LogDocument, line: number): SecretKind {
  return kindsIn(document).get(line) ?? "login";
}

/** What the answers of a mechanism other than LOGIN are; `mechanism` is in capitals. */
export function kindOf(mechanism: string): SecretKind {
  if (mechanism === "PLAIN") return "login";
  if (mechanism === "EXTERNAL") return "userName";
  return mechanism === "XOAUTH2" || mechanism === "OAUTHBEARER" ? "token" : "answer";
}

/** The kind of each answer of a document, by its line. */
function kindsOfAnswers(document: LogDocument): ReadonlyMap<number, SecretKind> {
  const kinds = new Map<number, SecretKind>();
  const exchanges = new Map<string | undefined, Exchange>();
  for (const [line, { reading, turn }] of document.tellingLines()) {
    if (reading?.speech === undefined) continue;
    const { session, speech } = reading;
    const before = exchanges.get(session) ?? NOTHING;
    const exchange = after(before, document, line, speech);
    if (turn.credentials) kinds.set(line, kindIn(document, exchange, line));
    const answers = exchange.answers + (turn.credentials ? 1 : 0);
    exchanges.set(session, answers === exchange.answers ? exchange : { ...exchange, answers });
  }
  return kinds;
}

function after(exchange: Exchange, document: LogDocument, line: number, speech: Speech): Exchange {
  if (speech.by === "session") return NOTHING;
  if (speech.by === "server")
    return speech.code === "334" ? { ...exchange, challenge: line } : exchange;
  const mechanism =
    speech.verb === "AUTH" ? mechanismAt(document.textOf(line), speech.text) : undefined;
  return mechanism === undefined ? exchange : { ...NOTHING, auth: { mechanism, line } };
}

function kindIn(document: LogDocument, { auth, answers, challenge }: Exchange, line: number) {
  const mechanism = auth !== undefined && line - auth.line < FARTHEST ? auth.mechanism : undefined;
  if (mechanism !== undefined && mechanism !== "LOGIN") return kindOf(mechanism);
  const asked =
    challenge !== undefined && line - challenge < FARTHEST ? challengeIn(document, challenge) : "";
  if (ASKS_PASSWORD.test(asked)) return "password";
  if (ASKS_USER.test(asked)) return "userName";
  if (mechanism === undefined) return "login";
  return answers === 0 ? "userName" : "password";
}

function mechanismAt(text: string, at: number): string | undefined {
  MECHANISM.lastIndex = at;
  return MECHANISM.exec(text)?.[1]?.toUpperCase();
}

/** The text of a 334: in Base64, or as a client's trace shows it decoded. */
function challengeIn(document: LogDocument, line: number): string {
  const speech = document.lineAt(line)?.reading?.speech;
  if (speech?.by !== "server") return "";
  const text = document.textOf(line);
  const span = challengeSpan(text, speech) ?? { start: speech.text, end: speech.text + 40 };
  return text.slice(span.start, span.end).trim();
}
