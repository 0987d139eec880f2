import type { CancellationToken, Disposable, Event } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type CodeSummary,
  type CodesArgument,
  type CodesAtParams,
  type CodesAtResult,
  type CompareArgument,
  codesAtRequest,
  type ExplainArgument,
  type LinkedPage,
  type Page,
  type PageArgument,
  type Reference,
  type ReferenceArgument,
  reportRequests,
  serverCommands,
} from "../../protocol/messages";
import { answered } from "./answered";
import { failureOf, notRunning } from "./endings/end-of-answer";
import type { Endings } from "./endings/endings";
import { pageLanguage } from "./language";
import { type CreateClient, Runs } from "./runs";

/** Whether the server may use up its memory on a request, by files that it reads or texts that it is handed. */
function takesMemory(method: string, params: object): boolean {
  const { scan, add } = reportRequests;
  return method === add || (method === scan && !("sparing" in params && params.sparing === true));
}

/** The language server, as commands and views ask it. Each question waits for a start that is under way. */
export class Server implements Disposable {
  readonly #runs: Runs;
  /** How many requests are under way that may use up the memory. */
  #large = 0;

  constructor(createClient: CreateClient) {
    this.#runs = new Runs(createClient, () => this.#large > 0);
  }

  /** The client of the server that runs now. */
  get client(): BaseLanguageClient | undefined {
    return this.#runs.client;
  }

  /** The number of the server that runs now: what one of them was told, the next one does not know. */
  get run(): number {
    return this.#runs.number;
  }

  /** What follows when a server ends by itself. */
  get endings(): Endings {
    return this.#runs.endings;
  }

  /** Tells each time that a server has begun to answer: after a start, a restart and a crash. */
  get onDidRun(): Event<void> {
    return this.#runs.onDidRun;
  }

  /** Tells when a server has ended and none follows, until the user wants one. */
  get onDidGiveUp(): Event<void> {
    return this.#runs.onDidGiveUp;
  }

  /** Hears one of our own notifications, from this server and those that follow it. */
  onNotification<Params>(method: string, hear: (params: Params) => void): Disposable {
    return this.#runs.onNotification(method, hear);
  }

  /** Whether the server can read files by itself. */
  async readsFiles(): Promise<boolean> {
    await this.#runs.ready;
    const { experimental } = this.client?.initializeResult?.capabilities ?? {};
    return (experimental as { smtpLens?: { disk?: boolean } } | undefined)?.smtpLens?.disk === true;
  }

  /** Starts the server, or starts it afresh. */
  start(): Promise<void> {
    return this.#runs.start();
  }

  /** The page about one code, or the comparison of several. */
  page(codes: readonly string[]): Promise<Page> {
    return this.#page(codes, false);
  }

  /** The same with links to other pages. */
  linkedPage(codes: readonly string[]): Promise<LinkedPage> {
    return this.#page(codes, true);
  }

  /** All codes that the catalogue has. */
  codes(): Promise<readonly CodeSummary[]> {
    const all: CodesArgument = { language: pageLanguage() };
    return this.#execute(serverCommands.codes, all);
  }

  /** The codes that a text spells, those without an entry in the catalogue too. */
  codesSpelt(text: string): Promise<readonly CodeSummary[]> {
    const spelt: CodesArgument = { language: pageLanguage(), text };
    return this.#execute(serverCommands.codes, spelt);
  }

  /** Where a code is best read about. */
  reference(code: string): Promise<Reference> {
    const one: ReferenceArgument = { code };
    return this.#execute(serverCommands.reference, one);
  }

  /** The codes at a place in a document. */
  codesAt(params: CodesAtParams): Promise<CodesAtResult> {
    return this.request(codesAtRequest, params);
  }

  /** Sends one of our own requests, as soon as the server is there. Rejects with the server's error, or with `NoAnswer`. */
  async request<Result>(
    method: string,
    params: object,
    token: CancellationToken | undefined = undefined,
  ): Promise<Result> {
    await this.#runs.ready;
    const { client } = this.#runs;
    if (client === undefined) throw notRunning();
    const large = takesMemory(method, params) ? 1 : 0;
    this.#large += large;
    try {
      return await client.sendRequest<Result>(method, params, token);
    } catch (error) {
      throw failureOf(error, client, this.#runs.comesBack);
    } finally {
      this.#large -= large;
    }
  }

  /** Stops the server for good. */
  dispose(): void {
    this.#runs.dispose();
  }

  #page<Result>(codes: readonly string[], links: boolean): Promise<Result> {
    const asked: PageArgument = { language: pageLanguage(), links };
    const [code] = codes;
    if (code === undefined || codes.length > 1) {
      const several: CompareArgument = { codes, ...asked };
      return this.#execute(serverCommands.compare, several);
    }
    const single: ExplainArgument = { code, ...asked };
    return this.#execute(serverCommands.explain, single);
  }

  async #execute<Result>(command: string, argument: object): Promise<Result> {
    const params = { command, arguments: [argument] };
    return answered(await this.request<Result | null>("workspace/executeCommand", params));
  }
}
