import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Found, Subject } from "../../../server/src/core";
import { LogDocument } from "../../../server/src/document/log-document";
import { filesOf } from "../../../server/src/scan/node/files";
import { scanFiles } from "../../../server/src/scan/node/scan-files";
import { logs } from "./corpus";
import { withFiles } from "./files";
import { here } from "./here";

/** The failures that a scan tells of a file, in ranges of so many bytes. */
async function scanned(path: string, range: number): Promise<unknown[]> {
  const subjectOf = ({ path: file }: Found): Subject => ({
    wanted: "json",
    language: "en",
    file,
    latest: undefined,
  });
  const failures: unknown[] = [];
  for await (const told of scanFiles(filesOf([path]), subjectOf, here, 2, range)) {
    if (told.kind === "failed") failures.push(told.failed.why);
    if (told.kind !== "part" || !("text" in told.part.gathered.told)) continue;
    const { text, lines } = told.part.gathered.told;
    for (const [at, row] of text.trim().split("\n").filter(Boolean).entries()) {
      const { start, end, code } = JSON.parse(row.replace("\u0000", "0"));
      failures.push({ line: told.lines + (lines[at] ?? 0), start, end, code });
    }
  }
  return failures;
}

function whole(text: string): unknown[] {
  return new LogDocument("x", 1, text).failures.map(({ line, start, end, reply, enhanced }) => ({
    line,
    start,
    end,
    code: [reply, enhanced].filter(Boolean).join(" "),
  }));
}

describe("a scan in ranges", () => {
  it("has logs to read", () => expect(logs.length).toBeGreaterThan(10));

  it("finds what the whole text tells, wherever ranges end", async () => {
    const log = fc.array(fc.constantFrom(...logs), { minLength: 1, maxLength: 2 });
    const ends = fc.constantFrom("\n", "\r\n");
    await fc.assert(
      fc.asyncProperty(log, ends, fc.boolean(), fc.integer({ min: 300, max: 9000 }), check),
      { numRuns: Number(process.env["RUNS"] ?? 12) },
    );
  });

  it("counts columns and lines behind broken bytes, a byte order mark and a lone CR", async () => {
    const line = (to: Buffer) =>
      Buffer.concat([
        Buffer.from("Nov 21 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<"),
        to,
        Buffer.from("@x.example>, dsn=5.1.1, status=bounced (x)"),
      ]);
    const broken = line(Buffer.from([0xc3, 0xf0, 0x9f, 0xff]));
    const mark = Buffer.from("\ufeff");
    const end = Buffer.from("\r\n");
    const lone = Buffer.from("\r");
    const bytes = Buffer.concat([mark, broken, end, mark, broken, lone, broken, end, line(mark)]);
    const expected = whole(new TextDecoder().decode(bytes));
    expect(expected).toHaveLength(4);
    await withFiles({ log: bytes }, async (folder) => {
      for (const range of [1, 60, 100, 1000])
        expect(await scanned(join(folder, "log"), range)).toEqual(expected);
    });
  });

  it("reads UTF-16 with a byte order mark, and an empty file", async () => {
    const text = `${logs[0]}`;
    const files = { wide: Buffer.from(`\ufeff${text}`, "utf16le"), empty: "" };
    await withFiles(files, async (folder) => {
      expect(await scanned(join(folder, "wide"), 1000)).toEqual(whole(text));
      expect(await scanned(join(folder, "empty"), 1000)).toEqual([]);
    });
  });

  it("tells what it cannot read", async () => {
    await withFiles({ binary: "\u0000", cut: Buffer.from([0x1f, 0x8b, 8]) }, async (folder) => {
      expect(await scanned(join(folder, "binary"), 1000)).toEqual(["binary"]);
      expect(await scanned(join(folder, "cut"), 1000)).toEqual(["damaged"]);
      expect(await scanned(join(folder, "none"), 1000)).toEqual(["unreadable"]);
    });
  });
});

async function check(parts: string[], end: string, ended: boolean, range: number): Promise<void> {
  const text = parts.join("\n").trimEnd().replaceAll(/\r?\n/g, end) + (ended ? end : "");
  await withFiles({ log: text }, async (folder) => {
    expect(await scanned(join(folder, "log"), range)).toEqual(whole(text));
  });
}
