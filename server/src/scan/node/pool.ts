import { Worker } from "node:worker_threads";
import type { Failed, Part } from "../core";
import type { Said, Task } from "./messages";

/** So many parts of a stream a worker may be ahead. */
const AHEAD = 2;
/** Of what a worker keeps for a moment, so many MiB: what is read is forgotten soon, and more would only grow. */
const YOUNG = 16;
/** And so many MiB of all else, which is many times what any log needs: a thread that wants more is ended, not the machine slowed down. */
const OLD = 512;

const gone: Failed = { why: "unreadable", detail: "the thread that read it has ended" };
const stopped: Said = { failed: { why: "unreadable", detail: "stopped" } };

/** A task that was handed out. Its parts are taken one after the other, until it is done. */
export interface Job {
  /** The next part; `undefined` when the task is done. Rejects with `JobFailed` where the file cannot be read to its end. */
  next(): Promise<Part | undefined>;
}

/** A file could not be read to its end. */
export class JobFailed extends Error {
  readonly failed: Failed;

  constructor(failed: Failed) {
    super(failed.detail);
    this.failed = failed;
  }
}

/** Who reads what is handed out. */
export interface Runner {
  /** Hands out a task; an urgent one before those that wait. */
  run(task: Task, urgent?: boolean): Job;
}

/** Worker threads, each with one task at a time; tasks wait in order until one is free. */
export class Pool implements Runner {
  readonly #script: string;
  readonly #most: number;
  readonly #onStart: () => void;
  readonly #members: Member[] = [];
  readonly #waiting: Running[] = [];

  /** `script` is the file that workers run, `most` how many there may be; `onStart` hears of each that has started. */
  constructor(script: string, most: number, onStart: () => void = () => undefined) {
    this.#script = script;
    this.#most = most;
    this.#onStart = onStart;
  }

  run(task: Task, urgent = false): Job {
    const running = new Running(task);
    if (urgent) this.#waiting.unshift(running);
    else this.#waiting.push(running);
    this.#fill();
    return running;
  }

  /** Bytes that workers have read, as they lie in the files. */
  get read(): number {
    return this.#members.reduce((sum, member) => sum + member.bytes, 0);
  }

  /** Ends all workers, whatever they do; what was not done fails. */
  async close(): Promise<void> {
    for (const running of this.#waiting.splice(0)) running.hear(stopped);
    await Promise.all(this.#members.map((member) => member.end()));
  }

  #fill(): void {
    while (this.#waiting.length > 0) {
      const member = this.#members.find((one) => one.isFree) ?? this.#another();
      const next = member && this.#waiting.shift();
      if (member === undefined || next === undefined) return;
      member.begin(next);
    }
  }

  #another(): Member | undefined {
    if (this.#members.filter(({ hasEnded }) => !hasEnded).length >= this.#most) return undefined;
    const member = new Member(this.#script, this.#onStart, () => this.#fill());
    this.#members.push(member);
    return member;
  }
}

class Member {
  readonly #room = new Int32Array(new SharedArrayBuffer(4));
  readonly #read = new BigInt64Array(new SharedArrayBuffer(8));
  readonly #worker: Worker;
  readonly #onFree: () => void;
  #running: Running | undefined;
  hasEnded = false;

  constructor(script: string, onStart: () => void, onFree: () => void) {
    this.#onFree = onFree;
    this.#worker = new Worker(script, {
      workerData: { room: this.#room, read: this.#read },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD },
    });
    this.#worker.on("online", onStart);
    this.#worker.on("message", (said: Said) => this.#hear(said));
    this.#worker.on("error", (error) => this.#end(reasonOf(error)));
    this.#worker.on("exit", () => this.#end(gone));
  }

  get isFree(): boolean {
    return this.#running === undefined && !this.hasEnded;
  }

  get bytes(): number {
    return Number(Atomics.load(this.#read, 0));
  }

  begin(running: Running): void {
    this.#running = running;
    Atomics.store(this.#room, 0, AHEAD);
    running.onTaken = () => {
      Atomics.add(this.#room, 0, 1);
      Atomics.notify(this.#room, 0);
    };
    this.#worker.postMessage(running.task);
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    this.#running?.hear(stopped);
    await this.#worker.terminate();
  }

  #end(failed: Failed): void {
    this.hasEnded = true;
    if (this.#running !== undefined) this.#hear({ failed });
  }

  #hear(said: Said): void {
    const running = this.#running;
    if (!("part" in said)) this.#running = undefined;
    running?.hear(said);
    if (!("part" in said)) this.#onFree();
  }
}

/** Why a thread has ended by itself. */
function reasonOf(error: Error): Failed {
  const memory = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
  return { why: memory ? "memory" : "damaged", detail: error.message };
}

/** A task, and what was heard of it that nobody has taken yet. */
class Running implements Job {
  readonly task: Task;
  onTaken: () => void = () => undefined;
  readonly #heard: Said[] = [];
  #wake: () => void = () => undefined;

  constructor(task: Task) {
    this.task = task;
  }

  hear(said: Said): void {
    this.#heard.push(said);
    this.#wake();
  }

  async next(): Promise<Part | undefined> {
    while (this.#heard.length === 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    const [said] = this.#heard;
    if (said === undefined || "done" in said) return undefined;
    if ("failed" in said) throw new JobFailed(said.failed);
    this.#heard.shift();
    this.onTaken();
    return said.part;
  }
}
