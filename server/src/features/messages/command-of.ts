import type { Range } from "vscode-languageserver-protocol";
import type { LogLine } from "../../document/line";
import type { LogDocument } from "../../document/log-document";
import type { History } from "../../history/types";
import type { Asked, Speech } from "../../syntax/reading";

/** A client's line that waits for its reply. */
interface Sent {
  readonly asked: Asked;
  readonly line: number;
}

/** What the client of a session has sent, line by line. */
class Client {
  readonly #sent: Sent[] = [];
  /** Where in `#sent` those begin that wait. */
  #next = 0;
  /** Whether what it says is a message's text. */
  #text = false;
  /** The end of a message, which LMTP answers several times (RFC 2033 section 4.2), or an AUTH that goes on (RFC 4954 section 4). */
  #last: Sent | undefined;

  /** Takes note of a line; answers which command a reply's first line answers. */
  hear({ reading, turn }: LogLine, line: number): number | undefined {
    const speech = reading?.speech;
    if (speech?.by === "client") this.#send(commandIn(speech, this.#text), line);
    if (speech?.by !== "server" || turn.above > 0) return undefined;
    this.#text = speech.code === "354";
    return this.#answer(turn.asked);
  }

  #send(asked: Asked | undefined, line: number): void {
    if (asked === undefined) return;
    if (asked === "END-OF-DATA") this.#text = false;
    this.#sent.push({ asked, line });
  }

  /** Replies come in the order of the commands (RFC 2920 section 3.1): what was sent before waits no more. */
  #answer(asked: Asked | undefined): number | undefined {
    if (asked === undefined) return undefined;
    let index = this.#next;
    while (index < this.#sent.length && this.#sent[index]?.asked !== asked) index++;
    if (index === this.#sent.length)
      return this.#last?.asked === asked ? this.#last.line : undefined;
    this.#last = this.#sent[index];
    this.#next = index + 1;
    return this.#last?.line;
  }
}

type ClientSpeech = Extract<Speech, { by: "client" }>;

function commandIn({ verb, dot }: ClientSpeech, text: boolean): Asked | undefined {
  if (!text) return verb;
  return dot ? "END-OF-DATA" : undefined;
}

/** Where the command stands that a line of a reply answers; `undefined` where the log does not show it. */
export function commandOf(
  document: LogDocument,
  history: History,
  line: number,
): Range | undefined {
  const answer = document.lineAt(line);
  const session = answer?.reading?.session;
  const first = line - (answer?.turn.above ?? 0);
  const client = new Client();
  let found: number | undefined;
  for (let at = history.sessionAt(line)?.first ?? first; at <= first; at++) {
    const one = document.lineAt(at);
    if (one !== undefined && one.reading?.session === session) found = client.hear(one, at);
  }
  const speech = found === undefined ? undefined : document.lineAt(found)?.reading?.speech;
  if (found === undefined || speech?.by !== "client") return undefined;
  return {
    start: { line: found, character: speech.text },
    end: { line: found, character: document.textOf(found).length },
  };
}
