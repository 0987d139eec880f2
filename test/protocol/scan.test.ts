import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { withFiles } from "../unit/scan/files";
import { shipped } from "./shipped";

const cli = shipped("cli.js");
const line = (to: string, code = "550 5.1.1") =>
  `Nov 21 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: ${code} no such user (in reply to RCPT TO command))\n`;
/** Two lines, packed by the programs themselves: two streams of bzip2, xz and Zstandard, one behind the other. */
const packed = JSON.parse(readFileSync(join(__dirname, "packed.json"), "utf8"));

interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a user does. */
function run(...args: string[]): Promise<Answer> {
  return runWith("", ...args);
}

function runWith(input: string | Uint8Array, ...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "C" };
    const child = execFile(
      process.execPath,
      [cli, "scan", "--workers", "2", ...args],
      { env },
      (error, out, err) => resolve({ exit: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(input);
  });
}

function rows(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text));
}

describe("smtp-lens scan", () => {
  it.each([
    ["json", "l\\u202eg", "a\\u202eb\\u200b@example.org"],
    ["csv", "l<U+202E>g", "a<U+202E>b<U+200B>@example.org"],
    ["sarif", "l%E2%80%AEg", "a<U+202E>b<U+200B>@example.org"],
    ["text", "l<U+202E>g", "mx.example.net"],
  ])("prints nothing as %s that turns the text of a terminal", async (format, file, recipient) => {
    await withFiles({ "l\u202eg": line("a\u202eb\u200b@example.org") }, async (folder) => {
      const { exit, out } = await run("--format", format, join(folder, "l\u202eg"));
      expect(exit).toBe(0);
      expect(out).not.toMatch(/[\u202e\u200b]/);
      expect(out).toContain(file);
      expect(out).toContain(recipient);
    });
  });

  it("prints a failure as JSON, with what is known of it", async () => {
    await withFiles({ log: `x\n${line("a@example.org")}` }, async (folder) => {
      const file = join(folder, "log");
      const { exit, out } = await run("--format", "json", file);
      expect(exit).toBe(0);
      const [row] = rows(out);
      expect(row).toMatchObject({
        file,
        line: 1,
        code: "550 5.1.1",
        reply: "550",
        enhanced: "5.1.1",
        permanent: true,
        recipient: "a@example.org",
        domain: "example.org",
        host: "mx.example.net",
        queueId: "2F5EE19A3D8",
      });
      expect(row?.["time"]).toMatch(/^\d{4}-11-21T21:17:06$/);
      expect(line("a@example.org").slice(Number(row?.["start"]), Number(row?.["end"]))).toBe(
        "550 5.1.1",
      );
    });
  });

  it("reads a folder in order of time, packed logs too, and passes over what is no text", async () => {
    const files = {
      "mail.log": line("e@example.org"),
      "mail.log.1": line("d@example.org"),
      "mail.log.2.zst": Buffer.from(packed.zstd, "base64"),
      "mail.log.3.xz": Buffer.from(packed.xz, "base64"),
      "mail.log.4.bz2": Buffer.from(packed.bzip2, "base64"),
      "mail.log.10.gz": Buffer.concat([
        gzipSync(line("a@gz.example")),
        gzipSync(line("b@gz.example")),
      ]),
      program: "\u007fELF\u0000",
    };
    await withFiles(files, async (folder) => {
      mkdirSync(join(folder, "more"));
      writeFileSync(join(folder, "more", "log"), line("f@example.org"));
      symlinkSync("..", join(folder, "more", "up"));
      const { exit, out, err } = await run("--format", "json", folder);
      expect(exit).toBe(0);
      expect(err).toContain("hold no text: 1.");
      expect(rows(out).map((row) => `${row["line"]} ${row["recipient"]}`)).toEqual([
        "0 a@gz.example",
        "1 b@gz.example",
        "0 a@bzip2.example",
        "1 b@bzip2.example",
        "0 a@xz.example",
        "1 b@xz.example",
        "0 a@zstd.example",
        "1 b@zstd.example",
        "0 d@example.org",
        "0 e@example.org",
        "0 f@example.org",
      ]);
    });
  });

  it("names what it cannot read to its end, and goes on", async () => {
    const gz = gzipSync(Buffer.from(line("a@example.org").repeat(2000)));
    const files = {
      "cut.gz": gz.subarray(0, gz.length - 20),
      "cut.bz2": Buffer.from(packed.bzip2, "base64").subarray(0, 60),
      "cut.xz": Buffer.from(packed.xz, "base64").subarray(0, 60),
      "cut.zst": Buffer.from(packed.zstd, "base64").subarray(0, 60),
      good: line("b@example.org"),
    };
    await withFiles(files, async (folder) => {
      const { exit, out, err } = await run("--format", "json", folder, join(folder, "none"));
      expect(exit).toBe(1);
      for (const name of ["cut.gz", "cut.bz2", "cut.xz", "cut.zst"])
        expect(err).toMatch(
          new RegExp(`${name}: it is damaged or cut off: .*Lines read before: \\d`),
        );
      expect(err).toMatch(/none: it could not be read: ENOENT/);
      expect(rows(out).at(-1)?.["recipient"]).toBe("b@example.org");
      expect(rows(out).length).toBeGreaterThan(1000);
    });
  });

  it("says so where a file that was named holds no text, and where there is nothing to read", async () => {
    await withFiles({ program: "\u007fELF\u0000" }, async (folder) => {
      const named = await run(join(folder, "program"));
      expect(named.exit).toBe(1);
      expect(named.err).toContain("it holds no text");
      const folderOnly = await run(folder);
      expect(folderOnly.exit).toBe(1);
      expect(folderOnly.err).toContain("There is nothing to read");
    });
  });

  it("reads standard input, packed too", async () => {
    expect((await runWith(line("a@example.org"), "--format", "json", "-")).out).toContain(
      '"file":"-"',
    );
    const { out } = await runWith(gzipSync(line("a@example.org")), "-");
    expect(out).toMatch(/^- +1 +1 +1 +0$/m);
  });

  it("prints figures in a language, and nothing that a terminal obeys", async () => {
    await withFiles({ "a\u001b]0;x": line("a@ev\u001b[31mil.example") }, async (folder) => {
      const { out } = await run("--language", "fr", folder);
      expect(out).toContain("Échecs par raison");
      expect(out).not.toContain("\u001b");
      expect(out).toContain("<U+001B>");
    });
  });

  it("prints SARIF whose results name their rules and places", async () => {
    const text = `x\n${line("a@example.org")}${line("b@example.org", "452 4.2.2").replace("dsn=5.1.1, status=bounced", "dsn=4.2.2, status=deferred")}`;
    await withFiles({ "a log": text }, async (folder) => {
      const log: Log = JSON.parse((await run("--format", "sarif", folder)).out);
      const [sarif] = log.runs;
      expect(sarif?.results?.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
        "550 5.1.1 error",
        "452 4.2.2 warning",
      ]);
      const place = sarif?.results?.[0]?.locations?.[0]?.physicalLocation;
      expect(place?.artifactLocation?.uri).toMatch(/^file:\/\/\/.*\/a%20log$/);
      expect(place?.region?.startLine).toBe(2);
      expect(sarif?.tool.driver.rules?.map(({ id }) => id)).toEqual(["452 4.2.2", "550 5.1.1"]);
      expect(sarif?.results?.[0]?.partialFingerprints?.["smtpLens/v1"]).toMatch(/^[0-9a-f]{16}$/);
    });
  });

  it("prints SARIF without results, and CSV with a header", async () => {
    await withFiles({ log: "x\n" }, async (folder) => {
      const log: Log = JSON.parse((await run("--format", "sarif", folder)).out);
      expect(log.runs[0]?.results).toEqual([]);
      expect((await run("--format", "csv", folder)).out).toMatch(/^File,Line,Code,[^\n]*\r\n$/);
    });
  });

  it.each([
    ["--workers", "0"],
    ["--format", "xml"],
    ["--workers", "many"],
  ])("exits with 2 for %s %s", async (...args) => {
    expect((await run(...args, "x")).exit).toBe(2);
  });
});
