import { Disposable, type Event, EventEmitter, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { Endings } from "./endings/endings";
import { quieten } from "./endings/error-handler";
import { messageFrom } from "./message";
import { clientOptions } from "./options";

/** A language client; the one of Node knows whether its server has used up its memory. */
export type Client = BaseLanguageClient & { readonly outOfMemory?: boolean };

/** Makes a language client that is not started yet; Node and the web worker do it differently. */
export type CreateClient = (options: LanguageClientOptions) => Client;

/** One server after the other: the first, those that follow a restart, and those that follow a crash. */
export class Runs implements Disposable {
  readonly #createClient: CreateClient;
  readonly #isAtRequest: () => boolean;
  readonly #output = window.createOutputChannel("SMTP Lens", { log: true });
  readonly #listeners: [method: string, hear: (params: unknown) => void][] = [];
  readonly #running = new EventEmitter<void>();
  readonly #givenUp = new EventEmitter<void>();
  /** Notifications that the client hands on. */
  readonly #heard = new Set<string>();
  /** What follows when a server ends by itself. */
  readonly endings = new Endings({
    restart: () => this.start(),
    showLog: () => this.#output.show(),
  });
  /** Clients whose server has ended by itself. */
  readonly #gone = new WeakSet<Client>();
  #client: Client | undefined;
  #number = 0;
  #comesBack = true;
  #ready: Promise<void> = Promise.resolve();
  /** Settles when the client has started, or could not be started. */
  #started: Promise<void> = Promise.resolve();

  /** `isAtRequest` says whether the server is just at a request that may use up its memory. */
  constructor(createClient: CreateClient, isAtRequest: () => boolean) {
    this.#createClient = createClient;
    this.#isAtRequest = isAtRequest;
  }

  /** The client of the server that runs now. */
  get client(): Client | undefined {
    return this.#client;
  }

  /** Counts the servers: what one of them was told, the next one does not know. */
  get number(): number {
    return this.#number;
  }

  /** Whether a server that has ended is followed by another one without being asked for. */
  get comesBack(): boolean {
    return this.#comesBack;
  }

  /** Settles when the start that is under way is over. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Tells each time that a server has begun to answer: after a start, a restart and a crash. */
  get onDidRun(): Event<void> {
    return this.#running.event;
  }

  /** Tells when a server has ended and none follows, until the user wants one. */
  get onDidGiveUp(): Event<void> {
    return this.#givenUp.event;
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

  /** Starts the server, or starts it afresh. Of several calls each waits for the one before, whether that one failed or not. */
  start(): Promise<void> {
    this.endings.forget();
    return this.#startNext();
  }

  /** Stops the server for good. */
  dispose(): void {
    void this.#stop().finally(() => this.#output.dispose());
    this.#client = undefined;
  }

  #startNext(): Promise<void> {
    this.#ready = this.#ready.catch(() => undefined).then(() => this.#replace());
    return this.#ready;
  }

  // A client whose start failed cannot be started again, so each start has a client of its own.
  async #replace(): Promise<void> {
    await this.#stop();
    const client = this.#create();
    this.#client = client;
    this.#number++;
    this.#comesBack = true;
    this.#heard.clear();
    for (const [method] of this.#listeners) this.#hear(client, method);
    this.#started = client.start().catch((error: unknown) => this.#hearNoStart(client, error));
    await this.#started;
  }

  #create(): Client {
    const client: Client = this.#createClient(
      clientOptions({
        outputChannel: this.#output,
        isLeftOut: (uri) => this.endings.isLeftOut(uri),
        onGone: () => this.#hearGone(client),
      }),
    );
    quieten(client);
    const listener = client.onDidChangeState(() => {
      if (client !== this.#client) return;
      if (client.isRunning()) this.#running.fire();
      if (!this.#gone.has(client)) return;
      listener.dispose();
      if (this.#comesBack) void this.#startNext();
      else this.#givenUp.fire();
    });
    return client;
  }

  /**
   * What follows is decided before whoever waits for an answer hears that none comes. The library is to be done with a
   * start that failed before it is done with the connection, else it would forget to say so.
   */
  #hearGone(client: Client): Promise<void> {
    if (client !== this.#client) return Promise.resolve();
    this.#gone.add(client);
    const outOfMemory = client.outOfMemory === true;
    this.#comesBack = this.endings.hear({ outOfMemory, isAtRequest: this.#isAtRequest() });
    return this.#started;
  }

  /** A server that ended at its start was heard of already. */
  #hearNoStart(client: Client, error: unknown): void {
    if (client !== this.#client || this.#gone.has(client)) return;
    this.#comesBack = false;
    this.endings.hearNoStart(messageFrom(error));
    this.#givenUp.fire();
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
    await this.#client?.dispose();
  }
}
