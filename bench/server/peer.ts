import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frameOf, Unframer } from "./frames";

const head = 300;
const dist = join(__dirname, "..", "dist");

type Awaited = {
  readonly is: (head: string, body: Buffer) => boolean;
  readonly got: (body: Buffer) => void;
};

/** A client that reads no more of a message than what it is, so that what is measured is the server and the pipe. */
export class Peer {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly bodies = new Unframer();
  private awaited: Awaited[] = [];
  private last = 0;

  private constructor(nodeOptions: readonly string[], folder: string) {
    const args = [...nodeOptions, join(folder, "server.js"), "--stdio"];
    this.child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
    this.child.stderr.pipe(process.stderr);
    this.child.stdout.on("data", (chunk: Buffer) => {
      for (const body of this.bodies.take(chunk)) this.receive(body);
    });
    this.child.on("exit", (code) => {
      if (this.awaited.length > 0)
        throw new Error(`the server ended with ${code} and without an answer`);
    });
  }

  /** Starts a server of a folder of programs, `dist` unless told, and says `initialize` to it. */
  static async start(
    capabilities: object = {},
    { nodeOptions = [] as readonly string[], folder = dist } = {},
  ): Promise<Peer> {
    const peer = new Peer(nodeOptions, folder);
    await peer.request("initialize", { processId: null, rootUri: null, capabilities });
    peer.notify("initialized", {});
    return peer;
  }

  send(frame: Buffer): void {
    this.child.stdin.write(frame);
  }

  notify(method: string, params: object): void {
    this.send(frameOf({ method, params }));
  }

  /** The body of the answer. */
  request(method: string, params: object | null): Promise<Buffer> {
    const id = ++this.last;
    const answer = this.next((text) => text.startsWith(`{"jsonrpc":"2.0","id":${id},`));
    this.send(frameOf({ id, method, ...(params === null ? {} : { params }) }));
    return answer;
  }

  /** The body of the next message that is the one awaited, by its first 300 characters or all of it. */
  next(is: Awaited["is"]): Promise<Buffer> {
    return new Promise((got) => this.awaited.push({ is, got }));
  }

  /** The next list of problems that is not empty. */
  problems(): Promise<Buffer> {
    return this.next((text) => text.includes("publishDiagnostics") && text.includes('"range"'));
  }

  /** The next list that also says how many problems of a log are left out, which is known once all of it is read. */
  allProblems(): Promise<Buffer> {
    return this.next(
      (text, body) => text.includes("publishDiagnostics") && body.includes('"code":"limit"'),
    );
  }

  /** Bytes that the process has in memory now, and had at most; of Linux only, elsewhere `undefined`. */
  memory(): { now: number; peak: number } | undefined {
    if (process.platform !== "linux") return undefined;
    const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
    const bytes = (name: string) =>
      1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]);
    return { now: bytes("VmRSS"), peak: bytes("VmHWM") };
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("close", resolve));
    await this.request("shutdown", null);
    this.notify("exit", {});
    await gone;
  }

  private receive(body: Buffer): void {
    const text = body.toString("latin1", 0, head);
    const asked = /^\{"jsonrpc":"2.0","id":(\d+),"method"/.exec(text);
    if (asked) this.send(frameOf({ id: Number(asked[1]), result: null }));
    const heard = this.awaited.filter(({ is }) => is(text, body));
    this.awaited = this.awaited.filter((one) => !heard.includes(one));
    for (const { got } of heard) got(body);
  }
}
