import { type CancellationToken, Disposable, type Event, EventEmitter, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
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
  serverCommands,
} from "../../protocol/messages";
import { answered } from "./answered";
import { pageLanguage } from "./language";
import { clientOptions } from "./options";

/** Makes a language client that is not started yet; Node and the web worker do it differently. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server, as commands and views ask it. Each question waits for a start that is under way. */
export class Server implements Disposable {
  readonly #createClient: CreateClient;
  readonly #output = window.createOutputChannel("SMTP Lens", { log: true });
  readonly #listeners: [method: string, hear: (params: unknown) => void][] = [];
  readonly #running = new EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  /** Notifications that the client hands on. */
  readonly #heard = new Set<string>();
  #ready: Promise<void> = Promise.resolve();

  constructor(createClient: CreateClient) {
    this.#createClient = createClient;
  }

  /** The client of the server that runs now. */
  get client(): BaseLanguageClient | undefined {
    return this.#client;
  }

  /** Tells each time that a server has begun to answer: after a start, a restart and a crash. */
  get onDidRun(): Event<void> {
    return this.#running.event;
  }

  /** Hears one of our own notifications, from this server and those that follow it. */
  onNotification<Params>(method: string, hear: (params: Params) => void): Disposable {
    const listener: [string, (params: unknown) => void] = [
      method,
      (params) => hear(params as Params),
    ];
    this.#listeners.push(listener);
    if (this.#client !== undefined) this.#hear(this.#client, method);
    return new Disposable(() => void this.#listeners.splice(this.#listeners.indexOf(listener), 1));
  }

  /** Whether the server can read files by itself. */
  async readsFiles(): Promise<boolean> {
    await this.#ready;
    const { experimental } = this.#client?.initializeResult?.capabilities ?? {};
    return (experimental as { smtpLens?: { disk?: boolean } } | undefined)?.smtpLens?.disk === true;
  }

  /** Starts the server, or starts it afresh. Of several calls each waits for the one before, whether that one failed or not. */
  start(): Promise<void> {
    this.#ready = this.#ready.catch(() => undefined).then(() => this.#replace());
    return this.#ready;
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

  /** Sends one of our own requests, as soon as the server is there. Rejects with the server's error. */
  async request<Result>(
    method: string,
    params: object,
    token: CancellationToken | undefined = undefined,
  ): Promise<Result> {
    await this.#ready;
    if (this.#client === undefined) throw new Error("The server has not been started.");
    return this.#client.sendRequest<Result>(method, params, token);
  }

  /** Stops the server for good. */
  dispose(): void {
    void this.#stop().finally(() => this.#output.dispose());
  }

  // A client whose start failed cannot be started again, so each start has a client of its own.
  async #replace(): Promise<void> {
    await this.#stop();
    const client = this.#createClient(clientOptions(this.#output));
    this.#client = client;
    client.onDidChangeState(() => {
      if (client === this.#client && client.isRunning()) this.#running.fire();
    });
    this.#heard.clear();
    for (const [method] of this.#listeners) this.#hear(client, method);
    // The language client shows a failed start itself; rejecting here would show it twice.
    await this.#client.start().catch(() => undefined);
  }

  /** A client hands a notification on to one listener, so it is asked for it once. */
  #hear(client: BaseLanguageClient, method: string): void {
    if (this.#heard.has(method)) return;
    this.#heard.add(method);
    client.onNotification(method, (params: unknown) => {
      for (const [name, hear] of [...this.#listeners]) if (name === method) hear(params);
    });
  }

  // A server that no longer answers must not stand in the way of the next one.
  async #stop(): Promise<void> {
    await this.#client?.dispose().catch(() => undefined);
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
