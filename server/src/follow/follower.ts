import { isText, packingOf } from "../scan/sniff";
import { FollowedLog, type FollowedState, type Hiding } from "./followed-log";
import { LineDecoder } from "./line-decoder";
import type { Tail, TailEnd, TailListener, TailMark } from "./tail";

/** All that the next server needs to go on. Plain data. */
export interface FollowResume {
  readonly mark: TailMark;
  readonly state: FollowedState;
}

/** Why following ended. */
export interface FollowEnd {
  readonly why: TailEnd | "binary" | "packed";
  /** The system's words. */
  readonly message: string;
}

/** What following begins with. */
export interface FollowOptions {
  readonly hiding: Hiding;
  /** Passes over what is there already. */
  readonly fromNow: boolean;
  readonly resume: FollowResume | undefined;
  /** Hears that something is new. */
  readonly changed: () => void;
  /** The machine's clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Follows one log: hears what its file says, and has it read. */
export class Follower implements TailListener {
  readonly log: FollowedLog;
  readonly #changed: () => void;
  readonly #now: () => number;
  #tail: Tail | undefined;
  #decoder = new LineDecoder(false);
  /** What is to be passed over, in bytes, of the next file or the one that is read. */
  #skip: "all" | number;
  #isFirst: boolean;
  #read = 0;
  #size = 0;
  /** When the file was written before it was read, in milliseconds since 1970. */
  #written = 0;
  #isCaughtUp = false;
  #isStopped = false;
  #end: FollowEnd | undefined;

  constructor(uri: string, { hiding, fromNow, resume, changed, now = Date.now }: FollowOptions) {
    this.log = new FollowedLog(uri, hiding, resume?.state);
    this.#isFirst = resume === undefined;
    this.#skip = fromNow && resume === undefined ? "all" : 0;
    this.#read = resume?.mark.offset ?? 0;
    this.#changed = changed;
    this.#now = now;
  }

  /** Has the file read by `tail`, which was told to tell this follower. */
  start(tail: Tail): void {
    this.#tail = tail;
  }

  /** Ends following. */
  stop(): void {
    this.#tail?.stop();
    this.#isStopped = true;
    this.#changed();
  }

  /** How much of the file was read, and how large it is at least; in bytes. */
  get progress(): { readonly read: number; readonly size: number } {
    return { read: this.#read, size: Math.max(this.#size, this.#read) };
  }

  get phase(): "reading" | "following" | "ended" {
    if (this.#end !== undefined || this.#isStopped) return "ended";
    return this.#isCaughtUp ? "following" : "reading";
  }

  /** Why it ended, when it has. */
  get end(): FollowEnd | undefined {
    return this.#end;
  }

  /** What the next server needs to go on from here; `undefined` where it would have to begin again. */
  get resume(): FollowResume | undefined {
    const { unfinished } = this.#decoder;
    const mark = unfinished === undefined ? undefined : this.#tail?.mark(unfinished);
    return mark && { mark, state: this.log.state };
  }

  /** As `TailListener` says. */
  begin(size: number, written: number, resumed: boolean): void {
    if (!resumed && !this.#isFirst) {
      this.log.add(this.#decoder.end(), true);
      this.log.renew();
    }
    this.#isFirst = false;
    this.#decoder = new LineDecoder(resumed);
    if (!resumed) this.#read = 0;
    this.#size = size;
    this.log.written = written;
    this.#written = written;
    if (this.#skip === "all") this.#skip = size;
    this.#changed();
  }

  /** As `TailListener` says. */
  bytes(bytes: Uint8Array): void {
    if (this.#read === 0 && !this.#isReadable(bytes)) return;
    this.#read += bytes.length;
    const skipped = Math.min(Number(this.#skip), bytes.length);
    if (skipped > 0) this.#pass(bytes.subarray(0, skipped));
    if (skipped < bytes.length) this.#add(bytes.subarray(skipped));
    this.#changed();
  }

  /** As `TailListener` says. */
  caughtUp(): void {
    if (this.#isCaughtUp) return;
    this.#isCaughtUp = true;
    this.#changed();
  }

  /** As `TailListener` says. */
  ended(why: FollowEnd["why"], message: string): void {
    this.#end = { why, message };
    this.log.add(this.#decoder.end(), true);
    this.#changed();
  }

  #isReadable(start: Uint8Array): boolean {
    const why = packingOf(start) !== "plain" ? "packed" : isText(start) ? undefined : "binary";
    if (why === undefined) return true;
    this.#tail?.stop();
    this.ended(why, "");
    return false;
  }

  #add(bytes: Uint8Array): void {
    const { lines } = this.log;
    // The clock may jump back; a line that was added is no older than those that were there.
    if (this.#isCaughtUp) this.log.written = Math.max(this.#now(), this.#written);
    this.log.add(this.#decoder.decode(bytes));
    this.#decoder.release(this.log.lines - lines);
  }

  #pass(bytes: Uint8Array): void {
    const { lines } = this.log;
    this.#skip = Number(this.#skip) - bytes.length;
    this.log.skip(this.#decoder.decode(bytes));
    this.#decoder.release(this.log.lines - lines);
  }
}
