import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type FollowState,
  followedNotification,
  followRequest,
  type ReportPage,
  reportRequests,
  reportScanningNotification,
} from "../../../protocol/messages";
import { withFiles } from "../../unit/scan/files";
import { startClient, type TestClient } from "../client";
import { bounced } from "./log-line";
import { asNobody, withForbidden } from "./nobody";

const line = bounced("a@example.org");
const uriOf = (...path: readonly string[]) => pathToFileURL(join(...path)).href;

describe("a server that may not read everything", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {}, user: asNobody() });
  });
  afterAll(() => client.stop());

  const ask = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(method, params);
  /** The state of a followed log that ends, from now on. */
  const ending = () =>
    new Promise<FollowState>((resolve) => {
      client.connection.onNotification(followedNotification, (state: FollowState) => {
        if (state.phase === "ended") resolve(state);
      });
    });

  it.each([
    ["small logs", line],
    ["packed ones among them", gzipSync(line)],
  ])("names in a report what it may not read, with %s", async (_, good) => {
    const files = { denied: line, "folder/log": line, good };
    await withForbidden(files, ["denied", "folder"], async (folder) => {
      const page = await ask<ReportPage>(reportRequests.scan, { id: 1, uris: [uriOf(folder)] });
      const about = page.about.join("\n");
      expect(about).toContain("denied (could not be read)");
      expect(about).toContain("folder (could not be read)");
      expect(page.totals.find(({ label }) => label === "Failures")?.value).toBe("1");
    });
  });

  it("says of a followed log that it may be read no longer, and keeps what was found", async () => {
    await withForbidden({ log: line }, [], async (folder) => {
      const uri = uriOf(folder, "log");
      await ask<FollowState>(followRequest, { uri });
      const ended = ending();
      chmodSync(join(folder, "log"), 0);
      expect(await ended).toMatchObject({
        uri,
        permanent: 1,
        message: "log may not be read: permission was denied.",
      });
    });
  });

  it("does not follow what it may not read", async () => {
    await withForbidden({ log: line }, ["log"], async (folder) => {
      const asked = ask(followRequest, { uri: uriOf(folder, "log") });
      await expect(asked).rejects.toMatchObject({
        message: "log may not be read: permission was denied.",
      });
    });
  });

  it("ends when a folder takes the name of a followed log", async () => {
    await withForbidden({ log: line }, [], async (folder) => {
      const path = join(folder, "log");
      await ask<FollowState>(followRequest, { uri: uriOf(path) });
      const ended = ending();
      renameSync(path, `${path}.1`);
      mkdirSync(path);
      expect(await ended).toMatchObject({ permanent: 1 });
    });
  });
});

describe("files that vanish while others are read for a report", () => {
  it("are named, and what else there is counts", async () => {
    const client = await startClient({ capabilities: {} });
    // The last of so many is not read yet when the first word of the scan is heard.
    const later = Array.from({ length: 3000 }, (_, at) => [`later-${at}`, line]);
    const files = { "first.gz": gzipSync(line.repeat(200_000)), ...Object.fromEntries(later) };
    await withFiles(files, async (folder) => {
      client.connection.onNotification(reportScanningNotification, () => {
        rmSync(join(folder, "later-0"), { force: true });
      });
      const uris = [uriOf(folder)];
      const page = await client.connection.sendRequest<ReportPage>(reportRequests.scan, {
        id: 1,
        uris,
      });
      expect(page.about.join("\n")).toContain("later-0 (could not be read)");
      expect(page.totals.find(({ label }) => label === "Failures")?.value).toBe("202,999");
    });
    await client.stop();
  });
});
