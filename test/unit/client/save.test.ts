import { beforeEach, describe, expect, it, vi } from "vitest";

/** What stands in the folder, by path. */
const files = new Map<string, string>();
/** What the file system says to a file that is new in the folder. */
let refusal: Error | undefined;

vi.mock("vscode", () => ({
  FileType: { File: 1 },
  workspace: {
    fs: {
      stat: async ({ path }: { path: string }) => {
        if (!files.has(path)) throw new Error("none");
        return { type: 1 };
      },
      writeFile: async ({ path }: { path: string }, bytes: Uint8Array) => {
        if (refusal !== undefined && !files.has(path)) throw refusal;
        files.set(path, new TextDecoder().decode(bytes));
      },
      rename: async (from: { path: string }, to: { path: string }) => {
        files.set(to.path, files.get(from.path) ?? "");
        files.delete(from.path);
      },
      delete: async ({ path }: { path: string }) => {
        if (!files.delete(path)) throw new Error("none");
      },
    },
  },
}));

import { save } from "../../../client/src/save";

const target = { path: "/a.csv", with: ({ path }: { path: string }) => ({ path }) };
const saved = (text: string) => save(target as unknown as Parameters<typeof save>[0], text);

describe("saving", () => {
  beforeEach(() => {
    files.clear();
    files.set("/a.csv", "before");
    refusal = undefined;
  });

  it("leaves the new text, and nothing beside it", async () => {
    await saved("after");
    expect([...files]).toEqual([["/a.csv", "after"]]);
  });

  it("writes in place in a folder that takes no new file", async () => {
    refusal = Object.assign(new Error("permission denied"), { code: "NoPermissions" });
    await saved("after");
    expect([...files]).toEqual([["/a.csv", "after"]]);
  });

  it("keeps what stood there when the disk is full", async () => {
    refusal = Object.assign(new Error("no space left"), { code: "Unknown" });
    await expect(saved("after")).rejects.toThrow("no space left");
    expect([...files]).toEqual([["/a.csv", "before"]]);
  });
});
