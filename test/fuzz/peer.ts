import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";
import { shipped } from "../protocol/shipped";
import { framed } from "./frame";

const server = shipped("server.js");
/** In milliseconds: whatever is not answered by then hangs. */
const LONGEST = 60_000;
/** JSON-RPC's code of a fault of the server. */
const INTERNAL = -32603;
/** `MessageType.Error` of `window/logMessage`. */
const ERROR = 1;
/** What a server says of a message that is none. */
const NOT_UNDERSTOOD = "SMTP Lens: standard input cannot be understood: ";
/** So many of the last messages tell what went before a fault. */
const KEPT = 40;

/** A message as it stands on the wire. */
interface Message {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** What a request came to; empty where there was no answer. */
export type Answer = Pick<Message, "result" | "error">;

interface Waiting {
  readonly method: string;
  readonly done: (answer: Answer) => void;
}

/** The server as it is shipped, and all that it must not do. */
export class Peer {
  /** What went wrong, in order. */
  readonly faults: string[] = [];
  /** The last messages that were sent, each cut where it is long. */
  readonly lastSent: string[] = [];
  /** The answer to `workspace/configuration`. */
  settings: unknown = null;
  /** Called when the settings were asked for. */
  onAsked: () => void = () => {};
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<unknown, Waiting>();
  #freed: (() => void)[] = [];
  #last = 0;
  #isEnding = false;

  constructor() {
    this.#process = spawn(process.execPath, [server, "--stdio"]);
    this.#process.stdin.on("error", (error) => this.#fault(`standard input: ${error.message}`));
    this.#process.stderr.on("data", (data) => {
      const said = String(data).split("\n");
      for (const line of said.filter((one) => one !== "" && !one.startsWith(NOT_UNDERSTOOD)))
        this.#fault(`standard error: ${line}`);
    });
    new StreamMessageReader(this.#process.stdout).listen((message) =>
      this.#hear(message as Message),
    );
    this.#process.on("exit", (code, signal) => {
      if (!this.#isEnding) this.#fault(`the server ended: ${code ?? signal}`);
      for (const { done } of [...this.#waiting.values()]) done({});
    });
  }

  /** The most memory that the server has had, in bytes; only on Linux. */
  get peakMemory(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  }

  /** Asks something; the answer is a fault where it comes never, twice or too late, or tells of a fault itself. */
  ask(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Answer> } {
    const id = ++this.#last;
    const answer = new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        this.#fault(`no answer within ${LONGEST} ms: ${id} ${method}`);
        done({});
      }, LONGEST);
      const done = (given: Answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        for (const go of this.#freed.splice(0)) go();
        resolve(given);
      };
      this.#waiting.set(id, { method, done });
    });
    this.send({ id, method, params });
    return { id, answer };
  }

  /** Asks something that has to be answered with a result. */
  async result<T>(method: string, params: unknown): Promise<T> {
    const { result, error } = await this.ask(method, params).answer;
    if (error !== undefined) this.#fault(`${method} was refused: ${error.message}`);
    return result as T;
  }

  /** Waits until no more than so many requests are open. */
  async atMost(pending: number): Promise<void> {
    while (this.#waiting.size > pending)
      await new Promise<void>((resolve) => this.#freed.push(resolve));
  }

  /** Sends a message. */
  send(message: Message): void {
    this.sendBody(JSON.stringify({ jsonrpc: "2.0", ...message }));
  }

  /** Sends a text as a message, be it none. */
  sendBody(text: string): void {
    this.lastSent.push(text.length > 400 ? `${text.slice(0, 400)}… (${text.length})` : text);
    if (this.lastSent.length > KEPT) this.lastSent.shift();
    this.#process.stdin.write(framed(text));
  }

  /** Ends the server as a client does. */
  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.result("shutdown", undefined);
    this.#isEnding = true;
    this.send({ method: "exit" });
    await exited;
  }

  /** Ends the server at once. */
  kill(): void {
    this.#isEnding = true;
    this.#process.kill("SIGKILL");
  }

  #fault(text: string): void {
    this.faults.push(text);
  }

  #hear(message: Message): void {
    const { id, method, error } = message;
    if (method === undefined) this.#answered(message);
    else if (id !== undefined) this.#serve(id, method);
    else if (method === "window/logMessage") {
      const { type, message: text } = message.params as { type: number; message: string };
      if (type === ERROR) this.#fault(`logged: ${text}`);
    }
    if (error?.code === INTERNAL) this.#fault(`${JSON.stringify(id)}: ${error.message}`);
  }

  #answered({ id, result, error }: Message): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) this.#fault(`an answer that nobody waits for: ${String(id)}`);
    waiting?.done(error === undefined ? { result } : { error });
  }

  /** Answers what the server asks its client. */
  #serve(id: unknown, method: string): void {
    this.send({ id, result: method === "workspace/configuration" ? [this.settings] : null });
    if (method === "workspace/configuration") this.onAsked();
  }
}
