import { READ, SPOILT } from "./frame";
import { spoilt } from "./junk";
import { type Change, changed, type Place, placeIn } from "./mirror";
import type { Peer } from "./peer";
import { requests, subjectOf } from "./requests";
import type { EditStep, Step } from "./steps";

type StepOf<Kind extends Step["kind"]> = Extract<Step, { readonly kind: Kind }>;

/** Documents that a run is about: names of files and of none, hostile ones among them. */
const uris: readonly string[] = [
  "file:///var/log/mail.log",
  "untitled:Untitled-1",
  "file:///a%20b/%E2%80%AE%5Bx%5D(command:y).log",
  "vscode-vfs://github/x/mail.err",
  "__proto__",
  "",
  "x:[y](command:z)",
  "file:///var/log/mail.log.1",
];

/** What was done in a run. */
export interface Counts {
  requests: number;
  documents: number;
  edits: number;
}

/** A client that does what steps say, and knows which text the server must have of each document. */
export class Client {
  readonly texts = new Map<string, string>();
  readonly counts: Counts = { requests: 0, documents: 0, edits: 0 };
  readonly #peer: Peer;
  readonly #files: readonly string[];
  /** Whether the server asks for the settings, rather than being told them. */
  readonly #pulled: boolean;
  #last = 0;

  constructor(peer: Peer, files: readonly string[], pulled: boolean) {
    this.#peer = peer;
    this.#files = files;
    this.#pulled = pulled;
  }

  /** Takes a step. */
  take(step: Step): void {
    switch (step.kind) {
      case "request":
        this.#request(step);
        break;
      case "unknown":
        this.#ask(step.method, step.params);
        break;
      case "cancel":
        this.#cancel(step);
        break;
      case "open":
        this.open(uriOf(step.document), step.text);
        break;
      case "close":
        this.close(uriOf(step.document));
        break;
      case "edit":
        this.#edit(step);
        break;
      case "notify":
        this.#notify(step.method, step.params);
        break;
      case "settings":
        this.set(step.value);
        break;
      case "answer":
        this.#peer.send({ id: step.id, result: step.result });
        break;
      case "body":
        this.#peer.sendBody(step.text);
        break;
    }
  }

  /** Opens a document, be it open. */
  open(uri: string, text: string): void {
    this.counts.documents++;
    this.#notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "log", version: 1, text },
    });
    this.texts.set(uri, text.replaceAll(SPOILT, READ));
  }

  /** Closes a document, be it closed. */
  close(uri: string): void {
    this.#notify("textDocument/didClose", { textDocument: { uri } });
    this.texts.delete(uri);
  }

  /** Has other settings hold. */
  set(value: unknown): void {
    this.#peer.settings = value;
    const settings = this.#pulled ? null : { smtpLens: value };
    this.#notify("workspace/didChangeConfiguration", { settings });
  }

  #request({ method, document, spoiling, cancel, ...choice }: StepOf<"request">): void {
    const uri = uriOf(document);
    const file = this.#files[choice.number % this.#files.length] ?? "";
    const subject = subjectOf({ uri, text: this.texts.get(uri) ?? "" }, file, choice);
    const params = requests[method]?.(subject);
    this.#ask(method, spoiling ? spoilt(params, spoiling.at, spoiling.other) : params);
    if (cancel) this.#notify("$/cancelRequest", { id: this.#last });
  }

  #cancel({ back, id }: StepOf<"cancel">): void {
    this.#notify("$/cancelRequest", { id: id === undefined ? this.#last - back : id });
  }

  #edit({ document, version, edits }: StepOf<"edit">): void {
    this.counts.edits++;
    const uri = uriOf(document);
    let text = this.texts.get(uri) ?? "";
    const contentChanges = edits.map((edit) => {
      const change = changeOf(edit, text);
      text = changed(text, { ...change, text: change.text.replaceAll(SPOILT, READ) });
      return change;
    });
    this.#notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    if (this.texts.has(uri)) this.texts.set(uri, text);
  }

  #ask(method: string, params: unknown): void {
    this.counts.requests++;
    this.#last = this.#peer.ask(method, params).id;
  }

  #notify(method: string, params: unknown): void {
    this.#peer.send({ method, params });
  }
}

function uriOf(document: number): string {
  return uris[document % uris.length] ?? "";
}

function changeOf({ places, wild, text: added }: EditStep, text: string): Change {
  if (places !== undefined)
    return { range: rangeOf(places, (a, b) => placeIn(text, a, b)), text: added };
  if (wild !== undefined)
    return { range: rangeOf(wild, (line, character) => ({ line, character })), text: added };
  return { text: added };
}

function rangeOf(
  [line = 0, character = 0, endLine = 0, endCharacter = 0]: readonly number[],
  place: (line: number, character: number) => Place,
): NonNullable<Change["range"]> {
  return { start: place(line, character), end: place(endLine, endCharacter) };
}
