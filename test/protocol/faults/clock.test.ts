import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Hover } from "vscode-languageserver-protocol";
import {
  type FollowState,
  followedNotification,
  followRequest,
  type ReportPage,
  reportRequests,
} from "../../../protocol/messages";
import { withFiles } from "../../unit/scan/files";
import { startClient, type TestClient } from "../client";

const deferred = (
  time: string,
  text = "deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 later)",
) =>
  `${time} mx postfix/smtp[8]: 2F5EE19A3D8: to=<a@example.org>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=4.2.0, status=${text}\n`;

/** What the machine's clock says: another century with every look at it, back and forth. */
const jumping = `let looks = 0; const now = Date.now; Date.now = () => now() + (looks++ % 3 - 1) * 3.2e12;`;

describe("a log whose clock was set back", () => {
  it.each([
    ["by an hour", "2026-11-21T21:16:00+00:00", "2026-11-21T20:16:00+00:00"],
    ["by a year", "2026-11-21T21:16:00+00:00", "2025-11-21T21:16:00+00:00"],
    ["to the beginning of time", "2026-11-21T21:16:00+00:00", "1970-01-01T00:00:12+00:00"],
    ["from the end of time", "9999-12-31T23:59:59+00:00", "2026-11-21T21:16:00+00:00"],
    ["over New Year, without years", "Jan  1 00:00:02", "Dec 31 23:59:58"],
  ])("%s makes a report whose bars fit, and no wait is below nothing", async (_, before, after) => {
    const client = await startClient({ capabilities: {} });
    const uri = "file:///log";
    await client.open(uri, deferred(before) + deferred(after) + deferred(before));
    const page = await client.connection.sendRequest<ReportPage>(reportRequests.document, { uri });
    await client.stop();
    expect(totalOf(page, "Failures")).toBe("3");
    const time = page.sections.find(({ time: axis }) => axis !== undefined);
    const slots = time?.time?.slots ?? 0;
    expect(slots).toBeLessThan(10_000);
    const rows = time?.rows ?? [];
    for (const { slot = -1 } of rows) expect(slot >= 0 && slot < slots).toBe(true);
    expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(3);
    const waits = page.sections.find(({ id }) => id === "retries")?.rows ?? [];
    expect(waits).toHaveLength(1);
    for (const { bar, cells } of waits)
      expect([bar.every((one) => one >= 0), cells.join()]).toEqual([
        true,
        expect.not.stringContaining("-"),
      ]);
  });
});

describe("a machine whose clock jumps", () => {
  it("serves logs, reports and followed files as ever", async () => {
    await withFiles({ "jump.cjs": jumping, log: deferred("Nov 21 21:16:27") }, async (folder) => {
      const client = await startJumping(join(folder, "jump.cjs"));
      const uri = "file:///large";
      const lines = 20_000;
      const pushed = client.nextPush(uri);
      await client.open(uri, deferred("Nov 21 21:16:27").repeat(lines));
      await pushed;
      const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
        textDocument: { uri },
        position: { line: lines - 1, character: deferred("Nov 21 21:16:27").indexOf("450") },
      });
      expect(JSON.stringify(hover.contents)).toContain("450 4.2.0");
      const file = pathToFileURL(join(folder, "log")).href;
      const page = await client.connection.sendRequest<ReportPage>(reportRequests.scan, {
        id: 1,
        uris: [file],
      });
      expect(totalOf(page, "Failures")).toBe("1");
      await client.connection.sendRequest<FollowState>(followRequest, { uri: file });
      const grown = new Promise<void>((resolve) => {
        client.connection.onNotification(followedNotification, ({ transient }: FollowState) => {
          if (transient === 2) resolve();
        });
      });
      writeFileSync(join(folder, "log"), deferred("Nov 21 21:16:28"), { flag: "a" });
      await grown;
      await client.stop();
    });
  });
});

function totalOf({ totals }: ReportPage, name: string): string | undefined {
  return totals.find(({ label }) => label === name)?.value;
}

/** Starts the server with another clock. */
async function startJumping(script: string): Promise<TestClient> {
  const { NODE_OPTIONS: before } = process.env;
  process.env["NODE_OPTIONS"] = `--require=${script}`;
  try {
    return await startClient({ capabilities: {} });
  } finally {
    if (before === undefined) delete process.env["NODE_OPTIONS"];
    else process.env["NODE_OPTIONS"] = before;
  }
}
