import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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

const line =
  "Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: no; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>\n";
/** Two lines with `550 5.1.1` each, packed by `xz` itself as two streams. */
const xz = Buffer.from(
  JSON.parse(readFileSync(join(__dirname, "packed.json"), "utf8")).xz,
  "base64",
);
const uriOf = (...path: readonly string[]) => pathToFileURL(join(...path)).href;

describe("a report on a folder that the server reads", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
  });
  afterAll(() => client.stop());

  const scan = (uris: readonly string[], source = new CancellationTokenSource()) =>
    client.connection.sendRequest<ReportPage>(
      reportRequests.scan,
      { id: uris.length, uris },
      source.token,
    );
  const failures = ({ totals }: ReportPage) =>
    totals.find(({ label }) => label === "Failures")?.value;

  it("names each file that cannot be read to its end, and goes on", async () => {
    const files = {
      "mail.log": line,
      "mail.log.1.xz": xz,
      "mail.log.2.gz": gzipSync(line.repeat(3000)).subarray(0, -9),
      "mail.log.3.gz": gzipSync(line).subarray(0, 12),
      lastlog: "\0",
    };
    await withFiles(files, async (folder) => {
      const page = await scan([uriOf(folder), uriOf(folder, "gone.log")]);
      const about = page.about.join("\n");
      expect(about).toMatch(/Files read: .*mail\.log\.2\.gz, mail\.log\.1\.xz and mail\.log\./);
      expect(about).toContain("gone.log (could not be read)");
      expect(about).toContain("mail.log.3.gz (damaged or cut off)");
      expect(about).toContain("lastlog (no text file)");
      expect(about).toMatch(
        /Read in part: mail\.log\.2\.gz \(damaged or cut off\), lines read: [\d,]+\./,
      );
      const codes = page.sections.find(({ id }) => id === "code")?.rows;
      expect(codes?.find(({ cells }) => cells[0] === "550 5.1.1")?.places).toEqual([
        { uri: uriOf(folder, "mail.log.1.xz"), line: 0 },
        { uri: uriOf(folder, "mail.log.1.xz"), line: 1 },
      ]);
      expect(page.packed).toContain(uriOf(folder, "mail.log.1.xz"));
    });
  });

  it("enters no hidden folder, none of packages, and no link to a folder", async () => {
    await withFiles({ "logs/mail.log": line, "other/mail.log": line }, async (folder) => {
      const logs = join(folder, "logs");
      for (const name of [".git", "node_modules"]) {
        mkdirSync(join(logs, name));
        writeFileSync(join(logs, name, "mail.log"), line);
      }
      symlinkSync(join(folder, "other"), join(logs, "link"));
      symlinkSync("loop", join(logs, "loop"));
      const page = await scan([uriOf(logs)]);
      expect(failures(page)).toBe("1");
      expect(page.about).toContain("Left out: loop (could not be read).");
      // What is asked for by name is read, whatever it is.
      expect(failures(await scan([uriOf(logs, "link")]))).toBe("1");
      expect(failures(await scan([uriOf(logs, ".git")]))).toBe("1");
    });
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    await withFiles({ "mail.log": line }, async (folder) => {
      execFileSync("mkfifo", [join(folder, "pipe")]);
      const page = await scan([uriOf(folder), uriOf(folder, "pipe")]);
      expect(failures(page)).toBe("1");
      expect(page.about).toContain("Left out: pipe (could not be read).");
    });
  });

  it("says how far it is in small logs, too", async () => {
    await withFiles({ "a.log": line, "b.log": line.repeat(2) }, async (folder) => {
      const heard: ReportScanning[] = [];
      const listener = client.connection.onNotification(
        reportScanningNotification,
        (one: ReportScanning) => void heard.push(one),
      );
      await scan([uriOf(folder)]);
      listener.dispose();
      const total = 3 * line.length;
      expect(heard[0]).toEqual({ id: 1, uri: uriOf(folder, "a.log"), done: 0, total });
      for (const { uri, done } of heard.slice(1))
        expect([uri, done]).toEqual([uriOf(folder, "b.log"), line.length]);
    });
  });

  it.runIf(process.platform === "linux")("ends its threads when it is cancelled", async () => {
    const threads = () => readdirSync(`/proc/${client.process.pid}/task`).length;
    await withFiles({ "big.log": line.repeat(400_000), "b.gz": gzipSync(line) }, async (folder) => {
      await scan([uriOf(folder, "b.gz")]);
      const before = threads();
      const source = new CancellationTokenSource();
      let during = 0;
      const listener = client.connection.onNotification(
        reportScanningNotification,
        (_: ReportScanning) => {
          during = Math.max(during, threads());
          source.cancel();
        },
      );
      await expect(scan([uriOf(folder)], source)).rejects.toMatchObject({
        code: LSPErrorCodes.RequestCancelled,
      });
      listener.dispose();
      expect(during).toBeGreaterThan(before);
      expect(threads()).toBe(before);
    });
  });
});
