import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Log } from "sarif";
import { beforeAll, describe, expect, it } from "vitest";
import { UNSEEN } from "../unit/hostile/active";
import { logWith } from "../unit/hostile/logs";
import { cellsOf, formulasIn } from "../unit/hostile/sheet";
import { textsIn } from "../unit/hostile/strings";
import { hostileTexts, MARK } from "../unit/hostile/texts";
import { withFiles } from "../unit/scan/files";
import { shipped } from "./shipped";

const cli = shipped("cli.js");
/** In milliseconds: on a machine that does much else; alone it takes a few seconds. */
const LONGEST = 60_000;
const formats = ["text", "json", "csv", "sarif"] as const;
/** What SARIF (2.1.0 section 3.11.6) takes for a link in the text of a message. */
const SARIF_LINK = /\[[^\]]*\]\([^)]*\)/;

interface Output {
  readonly out: string;
  readonly err: string;
}

/** What a name of a file can hold of a text. */
function fileName(text: string, index: number): string {
  return `${index}${text.replace(/[/\0]/g, "")}`.slice(0, 80).replace(/\ud800/, "");
}

function scan(folder: string, format: string): Promise<Output> {
  const args = [
    cli,
    "scan",
    "--workers",
    "1",
    "--format",
    format,
    folder,
    join(folder, "\u001b[31mnone"),
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { ...process.env, LC_ALL: "C" }, maxBuffer: 1 << 28 },
      (_, out, err) => resolve({ out, err }),
    );
  });
}

describe("a scan of logs with hostile texts and names", () => {
  const outputs = new Map<string, Output>();
  beforeAll(async () => {
    const logs = hostileTexts.map(([, text], index) => [
      fileName(text, index),
      `${logWith(text)}\n`,
    ]);
    await withFiles(Object.fromEntries(logs), async (folder) => {
      for (const format of formats) outputs.set(format, await scan(folder, format));
    });
  }, LONGEST);
  const outputOf = (format: string) => outputs.get(format) ?? { out: "", err: "" };

  it.each(formats)("says nothing to a terminal as %s", (format) => {
    const { out, err } = outputOf(format);
    expect(out).toContain(MARK);
    expect(UNSEEN.exec(out.replaceAll("\r\n", "\n"))).toBeNull();
    expect(err).toContain("none");
    expect(UNSEEN.exec(err)).toBeNull();
  });

  it("is JSON that says what the log says", () => {
    const rows = outputOf("json")
      .out.trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(rows.length).toBeGreaterThan(10 * hostileTexts.length);
    const recipients = new Set(rows.map(({ recipient }) => recipient));
    expect(recipients).toContain("\u202eEVIL\u202c@example.net");
    expect(recipients).toContain("[EVIL](command:workbench.action.quit)@example.net");
  });

  it("is CSV without a formula, each record as long as the first", () => {
    const { out } = outputOf("csv");
    expect(formulasIn(out)).toEqual([]);
    const columns = cellsOf(out.slice(0, out.indexOf("\r\n")), ",").length;
    const records = out
      .trimEnd()
      .split("\r\n")
      .map((record) => cellsOf(record, ",").length);
    expect(new Set(records)).toEqual(new Set([columns]));
  });

  it("is SARIF without a link in a message", () => {
    const { runs } = JSON.parse(outputOf("sarif").out) as Log;
    const results = runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(10 * hostileTexts.length);
    const messages = textsIn(results.map(({ message }) => message)).map(({ text }) => text);
    expect(messages.filter((text) => text.includes("command:")).length).toBeGreaterThan(0);
    expect(messages.filter((text) => SARIF_LINK.test(text))).toEqual([]);
    const uris = results.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris.filter((uri) => uri === undefined || !/^[!-~]+$/.test(uri))).toEqual([]);
  });
});
