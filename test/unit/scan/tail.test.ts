import { appendFile, chmod, mkdtemp, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TailMark } from "../../../server/src/follow/tail";
import { FileTail } from "../../../server/src/scan/node/tail";

/** Everything that was heard, in order; `read` puts bytes together. */
class Heard {
  readonly said: string[] = [];
  #wake: () => void = () => undefined;

  readonly listener = {
    begin: (size: number, _: number, resumed: boolean) =>
      this.#add(`${resumed ? "resumed" : "begin"} ${size}`),
    bytes: (bytes: Uint8Array) => this.#add(Buffer.from(bytes).toString("latin1")),
    caughtUp: () => this.#add("|"),
    ended: (why: string) => this.#add(`ended ${why}`),
  };

  #add(text: string): void {
    if (text !== "|" || this.said.at(-1) !== "|") this.said.push(text);
    this.#wake();
  }

  /** What was heard since, as soon as it ends with the catching up that follows `last`, or with `last` itself. How often all was read says nothing. */
  async until(last: string): Promise<string[]> {
    while (!this.said.includes(last)) await new Promise<void>((resolve) => (this.#wake = resolve));
    while (!last.startsWith("ended") && this.said.at(-1) !== "|")
      await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.said.splice(0).filter((text) => text !== "|");
  }
}

describe("a tail", () => {
  let folder: string;
  let path: string;
  let heard: Heard;
  let tail: FileTail;
  const follow = (from?: TailMark) => {
    heard = new Heard();
    tail = new FileTail(path, from, heard.listener, { poll: 20, patience: 60 });
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tail-"));
    path = join(folder, "maillog");
    await writeFile(path, "one\n");
  });
  afterEach(async () => {
    tail.stop();
    await rm(folder, { recursive: true });
  });

  it("reads what is there, and what is added", async () => {
    follow();
    expect(await heard.until("one\n")).toEqual(["begin 4", "one\n"]);
    await appendFile(path, "two\n");
    expect(await heard.until("two\n")).toEqual(["two\n"]);
  });

  it("reads the rest of a file that was renamed, then the new one", async () => {
    follow();
    await heard.until("one\n");
    await rename(path, `${path}.1`);
    await appendFile(`${path}.1`, "late\n");
    await writeFile(path, "new\n");
    expect(await heard.until("new\n")).toEqual(["late\n", "begin 4", "new\n"]);
  });

  it("stays with a renamed file while the new one is empty", async () => {
    follow();
    await heard.until("one\n");
    await rename(path, `${path}.1`);
    await writeFile(path, "");
    await appendFile(`${path}.1`, "late\n");
    await heard.until("late\n");
    await appendFile(path, "new\n");
    expect(await heard.until("new\n")).toEqual(["begin 4", "new\n"]);
  });

  it("begins again where the file was emptied", async () => {
    follow();
    await heard.until("one\n");
    await truncate(path);
    await heard.until("begin 0");
    await appendFile(path, "x\n");
    expect(await heard.until("x\n")).toEqual(["x\n"]);
  });

  it("begins again where the file was written anew and is no shorter", async () => {
    follow();
    await heard.until("one\n");
    await writeFile(path, "another\n");
    expect((await heard.until("another\n")).at(-1)).toBe("another\n");
  });

  it("ends when the file is gone for good", async () => {
    follow();
    await heard.until("one\n");
    await rm(path);
    expect(await heard.until("ended gone")).toEqual(["ended gone"]);
  });

  it("says at once that there is no file", async () => {
    path = join(folder, "none");
    follow();
    expect(await heard.until("ended gone")).toEqual(["ended gone"]);
  });

  it("does not follow a folder", async () => {
    path = folder;
    follow();
    expect(await heard.until("ended unreadable")).toEqual(["ended unreadable"]);
  });

  it.skipIf(process.getuid?.() === 0)("ends when it may not read any more", async () => {
    follow();
    await heard.until("one\n");
    await chmod(path, 0);
    expect(await heard.until("ended denied")).toEqual(["ended denied"]);
  });

  it("goes on at a mark", async () => {
    await appendFile(path, "par");
    follow();
    await heard.until("one\npar");
    const mark = tail.mark(3);
    tail.stop();
    await appendFile(path, "t\n");
    follow(mark);
    expect(await heard.until("part\n")).toEqual(["resumed 9", "part\n"]);
  });

  it("begins again where a mark is of another file", async () => {
    follow();
    await heard.until("one\n");
    const mark = tail.mark(0);
    tail.stop();
    await writeFile(path, "another\n");
    follow(mark);
    expect(await heard.until("another\n")).toEqual(["begin 8", "another\n"]);
  });
});
