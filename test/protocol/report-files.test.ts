import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol";
import {
  type ReportPage,
  type ReportScanning,
  reportRequests,
  reportScanningNotification,
} from "../../protocol/messages";
import { withFiles } from "../unit/scan/files";
import { startClient, type TestClient } from "./client";

const line = (code: string, name = "x") =>
  `Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: ${code} <${name}@example.net>: no; from=<s@example.org> to=<${name}@example.net> proto=ESMTP helo=<a>\n`;

describe("reports on files that the server reads", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
  });
  afterAll(() => client.stop());

  let last = 0;
  const scan = (...paths: readonly string[]) => {
    const uris = paths.map((path) => pathToFileURL(path).href);
    return client.connection.sendRequest<ReportPage>(reportRequests.scan, { id: ++last, uris });
  };
  const totals = (page: ReportPage) =>
    Object.fromEntries(page.totals.map(({ label, value }) => [label, value]));

  it("tells of small logs all that it tells of open ones", async () => {
    const files = { mail: line("550 5.1.1"), "sub/b": line("450 4.2.0"), pic: "\0" };
    await withFiles(files, async (folder) => {
      const page = await scan(folder);
      expect(totals(page)).toMatchObject({ Lines: "2", Messages: "0", Failures: "2" });
      expect(page.about).toContain("Files read: mail and b.");
      expect(page.about).toContain("Left out: pic (no text file).");
      expect(page.packed).toBeUndefined();
      expect(page.sections.find(({ id }) => id === "host")?.rows[0]?.places).toEqual([
        { uri: pathToFileURL(join(folder, "mail")).href, line: 0 },
        { uri: pathToFileURL(join(folder, "sub/b")).href, line: 0 },
      ]);
    });
  });

  it("reads small logs as large ones where that is asked for, and says what is left out", async () => {
    await withFiles({ mail: line("550 5.1.1") + line("450 4.2.0") }, async (folder) => {
      const uris = [pathToFileURL(join(folder, "mail")).href];
      const page = await client.connection.sendRequest<ReportPage>(reportRequests.scan, {
        id: ++last,
        uris,
        sparing: true,
      });
      expect(totals(page)).toMatchObject({ Lines: "2", Failures: "2" });
      expect(totals(page)).not.toHaveProperty("Messages");
      expect(page.about.join(" ")).toContain("Messages, sessions and retries");
    });
  });

  it("reads packed logs in order of time, names the damaged one, and goes on", async () => {
    const damaged = gzipSync(line("550 5.1.1").repeat(2000)).subarray(0, 400);
    const files = {
      "mail.log": line("550 5.1.1"),
      "mail.log.1.gz": gzipSync(line("554 5.7.1").repeat(3)),
      "mail.log.2.gz": damaged,
      ".git/mail.log": line("550 5.1.1"),
    };
    await withFiles(files, async (folder) => {
      const page = await scan(folder);
      expect(page.about).toContain("Files read: mail.log.2.gz, mail.log.1.gz and mail.log.");
      expect(page.about.join(" ")).toMatch(
        /Read in part: mail\.log\.2\.gz \(damaged or cut off\), lines read: \d/,
      );
      expect(page.about.join(" ")).toContain("retries are not counted");
      const code = page.sections.find(({ id }) => id === "code")?.rows ?? [];
      expect(code.find(({ cells }) => cells[0] === "554 5.7.1")?.lines).toBe(3);
      const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
      expect(page.packed).toEqual([uriOf("mail.log.2.gz"), uriOf("mail.log.1.gz")]);
    });
  });

  it("reads logs packed by bzip2, xz and Zstandard, too, whatever they are called", async () => {
    const fixture = JSON.parse(readFileSync(join(__dirname, "packed.json"), "utf8"));
    const names = ["bzip2", "xz", "zstd"];
    const files = names.map((name) => [name, Buffer.from(fixture[name], "base64")] as const);
    await withFiles(Object.fromEntries(files), async (folder) => {
      const page = await scan(folder);
      expect(totals(page)).toMatchObject({ Lines: "6", Failures: "6" });
      expect(page.packed).toEqual(names.map((name) => pathToFileURL(join(folder, name)).href));
    });
  });

  it("leaves out what the settings hide, by code, domain and file", async () => {
    const set = (hide: readonly object[]) =>
      client.connection.sendNotification("workspace/didChangeConfiguration", {
        settings: { smtpLens: { hide } },
      });
    const files = {
      a: gzipSync(line("550 5.1.1") + line("450 4.2.0")),
      "b c": gzipSync(line("550 5.1.1")),
    };
    await withFiles(files, async (folder) => {
      await set([
        { code: "550", file: "b c" },
        { code: "450", domain: "example.net" },
      ]);
      const page = await scan(folder);
      await set([]);
      expect(totals(page)).toMatchObject({ Lines: "3", Failures: "1" });
      expect(page.about.join(" ")).toContain("hides them: 2.");
    });
  });

  it("says how far it is, and ends when it is cancelled", async () => {
    const big = line("550 5.1.1").repeat(400_000);
    await withFiles({ "a.log": big, "b.gz": gzipSync("x\n") }, async (folder) => {
      const source = new CancellationTokenSource();
      const heard: ReportScanning[] = [];
      client.connection.onNotification(reportScanningNotification, (one: ReportScanning) => {
        heard.push(one);
        source.cancel();
      });
      const asked = client.connection.sendRequest(
        reportRequests.scan,
        { id: 77, uris: [pathToFileURL(folder).href] },
        source.token,
      );
      await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
      expect(heard[0]).toMatchObject({ id: 77, uri: pathToFileURL(join(folder, "a.log")).href });
      expect(heard[0]?.total).toBeGreaterThan(big.length);
      const page = await scan(join(folder, "b.gz"));
      expect(totals(page)).toMatchObject({ Lines: "1", Failures: "0" });
    });
  });

  it("answers others while it looks for the files", async () => {
    const names = Array.from({ length: 1500 }, (_, index) => [`mail.log.${index}`, "x\n"]);
    await withFiles(Object.fromEntries(names), async (folder) => {
      const heard: string[] = [];
      const source = new CancellationTokenSource();
      client.connection.onNotification(reportScanningNotification, () => {
        heard.push("progress");
        source.cancel();
      });
      const params = { id: 78, uris: [pathToFileURL(folder).href] };
      const asked = client.connection.sendRequest(reportRequests.scan, params, source.token);
      await client.connection.sendRequest("smtpLens/codesIn", { text: "550" });
      heard.push("answer");
      await asked.catch(() => undefined);
      expect(heard.slice(0, 2)).toEqual(["answer", "progress"]);
    });
  });

  it.each(["vscode-vfs://github/x", "file:///%2F/x", "file:///%"])(
    "refuses what is no file: %s",
    async (uri) => {
      await expect(
        client.connection.sendRequest(reportRequests.scan, { id: 1, uris: [uri] }),
      ).rejects.toThrow("Only files on the machine where SMTP Lens runs can be scanned.");
    },
  );
});
