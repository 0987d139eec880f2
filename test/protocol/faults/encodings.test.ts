import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type FollowState,
  followRequest,
  type ReportPage,
  reportRequests,
} from "../../../protocol/messages";
import { withFiles } from "../../unit/scan/files";
import { startClient, type TestClient } from "../client";
import { begin, ended, run } from "./cli";
import { columns, encoded } from "./encodings";

describe.each(Object.entries(encoded))("a log in %s", (_, bytes) => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
  });
  afterAll(() => client.stop());

  it("is scanned like any other", async () => {
    await withFiles({ log: bytes }, async (folder) => {
      const { exit, out } = await run(["scan", "--format", "json", folder]);
      const rows = out
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row));
      expect([exit, rows.length]).toEqual([0, 2]);
      expect(rows[0]).toMatchObject({ line: 0, start: columns.pair, recipient: "a@example.org" });
      expect(rows[1]).toMatchObject({ line: 1, recipient: "b@example.org" });
    });
  });

  it("has its codes in the list of tokens", async () => {
    const child = begin(["tokens", "-"]);
    child.stdin?.end(bytes);
    const { exit, out } = await ended(child);
    expect(exit).toBe(0);
    expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({ line: 0, start: columns.status });
  });

  it("counts in a report on files, and can be followed", async () => {
    await withFiles({ log: bytes }, async (folder) => {
      const uri = pathToFileURL(join(folder, "log")).href;
      const page = await client.connection.sendRequest<ReportPage>(reportRequests.scan, {
        id: 1,
        uris: [uri],
      });
      expect(page.totals.find(({ label }) => label === "Failures")?.value).toBe("2");
      const state = await client.connection.sendRequest<FollowState>(followRequest, { uri });
      expect(state).toMatchObject({ phase: "following", permanent: 2 });
    });
  });
});

describe("bytes that are no text", () => {
  it("are passed over in a folder, and refused by name", async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256));
    await withFiles({ "core.bin": noise }, async (folder) => {
      writeFileSync(join(folder, "log"), encoded["Latin-1"] ?? "");
      const inFolder = await run(["scan", folder]);
      expect([inFolder.exit, inFolder.err]).toEqual([
        0,
        "smtp-lens: Passed over in folders, as they hold no text: 1.\n",
      ]);
      const named = await run(["scan", join(folder, "core.bin")]);
      expect(named.exit).toBe(1);
      expect(named.err).toContain("it holds no text");
    });
  });
});
