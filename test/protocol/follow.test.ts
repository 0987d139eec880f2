import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol";
import {
  type FailureGroups,
  type FailureLines,
  type FollowParams,
  type FollowState,
  failureLinesRequest,
  failuresRequest,
  followedNotification,
  followRequest,
  type ReportPage,
  reportRequests,
  unfollowRequest,
} from "../../protocol/messages";
import { startClient, type TestClient } from "./client";

const refused =
  "Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: Relay access denied; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>\n";
const greylisted =
  "Nov 21 21:17:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 450 4.2.0 <y@example.net>: Recipient address rejected: Greylisted; from=<s@example.org> to=<y@example.net> proto=ESMTP helo=<a>\n";
const connected = "Nov 21 21:16:26 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]\n";

describe("following a log", () => {
  let client: TestClient;
  let folder: string;
  let path: string;
  let uri: string;
  let states: FollowState[];
  let wake: () => void;

  const start = async () => {
    client = await startClient({ capabilities: {} });
    states = [];
    wake = () => undefined;
    client.connection.onNotification(followedNotification, (state: FollowState) => {
      states.push(state);
      wake();
    });
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "follow-"));
    path = join(folder, "maillog");
    uri = pathToFileURL(path).href;
    await writeFile(path, connected + refused);
    await start();
  });
  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  const ask = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(method, params);
  const follow = (more: Partial<FollowParams> = {}) =>
    ask<FollowState>(followRequest, { uri, ...more });
  /** The first state that the server tells from now on which fits. */
  const told = async (fits: (state: FollowState) => boolean): Promise<FollowState> => {
    for (;;) {
      const found = states.splice(0).find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const failures = () => ask<FailureLines>(failureLinesRequest, { uris: [uri] });
  const places = async () => (await failures()).lines.map(({ line, start }) => [line, start]);
  const column = refused.indexOf("554");

  it("can be had where files can be read", () => {
    expect(client.initialized.capabilities.experimental).toEqual({ smtpLens: { disk: true } });
  });

  it("reads what is there, then what is added", async () => {
    const state = await follow();
    expect(state).toMatchObject({ phase: "following", lines: 2, permanent: 1, transient: 0 });
    expect(await places()).toEqual([[1, column]]);
    await appendFile(path, greylisted);
    const next = await told(({ transient }) => transient === 1);
    expect(next).toMatchObject({ lines: 3, permanent: 1, older: 0 });
    expect(next.latest).toContain("y@example.net");
    expect(await places()).toEqual([
      [1, column],
      [2, column],
    ]);
  });

  it("waits for the end of a line", async () => {
    await follow();
    await appendFile(path, greylisted.slice(0, 90));
    await told(({ read }) => read === connected.length + refused.length + 90);
    await appendFile(path, greylisted.slice(90));
    expect(await told(({ transient }) => transient === 1)).toMatchObject({ lines: 3 });
  });

  it("tells only of what comes when it begins at the end", async () => {
    expect(await follow({ fromNow: true })).toMatchObject({ lines: 2, permanent: 0 });
    await appendFile(path, refused);
    await told(({ permanent }) => permanent === 1);
    expect(await places()).toEqual([[2, column]]);
  });

  it("goes on in the next file after a rotation", async () => {
    await follow();
    await rename(path, `${path}.1`);
    await appendFile(`${path}.1`, greylisted);
    await writeFile(path, refused);
    const state = await told(({ renewals, permanent }) => renewals === 1 && permanent === 2);
    expect(state).toMatchObject({ transient: 1, lines: 1 });
    const { lines } = await failures();
    expect(lines.map(({ followed }) => followed?.isFormer)).toEqual([true, true, false]);
    expect(lines.map(({ description }) => description)).toEqual([
      "554 5.7.1 · in a file that was rotated away",
      "450 4.2.0 · in a file that was rotated away",
      "554 5.7.1 · line 1",
    ]);
  });

  it("begins again where the file was copied and emptied", async () => {
    await follow();
    await truncate(path);
    await told(({ renewals }) => renewals === 1);
    await appendFile(path, greylisted);
    expect(await told(({ transient }) => transient === 1)).toMatchObject({ lines: 1 });
  });

  it("says that the file is gone", async () => {
    await follow();
    await rm(path);
    const state = await told(({ phase }) => phase === "ended");
    expect(state.message).toBe("maillog is not there any more.");
    expect((await failures()).lines).toHaveLength(1);
  }, 15_000);

  it("lists a log once that is open too", async () => {
    await client.open(uri, connected + refused);
    await follow();
    const groups = await ask<FailureGroups>(failuresRequest, {});
    expect(groups).toMatchObject({ failures: 1, older: 0 });
  });

  it("leaves out what is hidden", async () => {
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { smtpLens: { hide: [{ code: "450", domain: "example.net" }] } },
    });
    await appendFile(path, greylisted);
    expect(await follow()).toMatchObject({ permanent: 1, transient: 0, hidden: 1 });
    const groups = await ask<FailureGroups>(failuresRequest, { uris: [uri] });
    expect(groups).toMatchObject({ failures: 1, hidden: 1 });
  });

  it("forgets a log that is followed no longer", async () => {
    await follow();
    await ask(unfollowRequest, { uri });
    expect((await failures()).lines).toEqual([]);
  });

  it("goes on with another server where the one before was", async () => {
    await appendFile(path, greylisted.slice(0, 30));
    const { resume } = await follow();
    await client.stop();
    await appendFile(path, greylisted.slice(30));
    await start();
    const state = await follow({ resume });
    expect(state).toMatchObject({ lines: 3, permanent: 1, transient: 1, older: 1, renewals: 0 });
    expect(await places()).toEqual([[2, column]]);
  });

  it("begins anew where the file is another one by then", async () => {
    const { resume } = await follow();
    await client.stop();
    await rename(path, `${path}.1`);
    await writeFile(path, greylisted);
    await start();
    const state = await follow({ resume });
    expect(state).toMatchObject({ lines: 1, permanent: 1, transient: 1, renewals: 1 });
  });

  it("keeps a report that goes on after a rotation", async () => {
    const report = async () => {
      const page = await ask<ReportPage>(reportRequests.document, { uri });
      const totals = Object.fromEntries(page.totals.map(({ label, value }) => [label, value]));
      const rows = page.sections.find(({ id }) => id === "code")?.rows ?? [];
      return { totals, places: rows.map(({ places }) => places.map(({ line }) => line)) };
    };
    await follow();
    expect(await report()).toMatchObject({ totals: { Lines: "2", Failures: "1" }, places: [[1]] });
    await rename(path, `${path}.1`);
    await writeFile(path, refused + greylisted);
    await told(({ transient }) => transient === 1);
    expect(await report()).toEqual({
      totals: { Lines: "4", Failures: "3", "Permanent failures": "2", "Temporary failures": "1" },
      places: [[0], [1]],
    });
  });

  it.each([
    ["nothing", "none", "none is not there any more."],
    [
      "a compressed file",
      "maillog.1.gz",
      "maillog.1.gz is compressed, so it does not grow. A report can be made on it.",
    ],
    ["a binary file", "core", "core is no text file."],
  ])("does not follow %s", async (_, name, message) => {
    await writeFile(join(folder, "maillog.1.gz"), gzipSync(refused));
    await writeFile(join(folder, "core"), "\0");
    const asked = follow({ uri: pathToFileURL(join(folder, name)).href });
    await expect(asked).rejects.toMatchObject({ message });
    expect((await failures()).lines).toEqual([]);
  });

  it.each(["vscode-vfs://github/maillog", "file:///%2F/maillog", "file:///%/maillog"])(
    "does not follow what is no file of this machine: %s",
    async (elsewhere) => {
      await expect(follow({ uri: elsewhere })).rejects.toMatchObject({
        message: "maillog is not a file of this machine, so it cannot be followed.",
      });
      expect(await ask<FailureGroups>(failuresRequest, {})).toMatchObject({ total: 0 });
    },
  );

  it("begins anew where what another server said of it is nothing of ours", async () => {
    for (const resume of [
      "x",
      { mark: {}, state: {} },
      { mark: { file: 1 }, state: { lines: -1 } },
    ])
      expect(await follow({ resume })).toMatchObject({
        phase: "following",
        permanent: 1,
        lines: 2,
      });
  });

  it("stops reading when that is cancelled", async () => {
    await writeFile(path, (connected + refused).repeat(100_000));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(followRequest, { uri }, source.token);
    expect(await told(({ phase }) => phase === "reading")).toMatchObject({ phase: "reading" });
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect((await failures()).lines).toEqual([]);
  });
});
