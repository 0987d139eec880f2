import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  FullDocumentDiagnosticReport,
  Hover,
} from "vscode-languageserver-protocol";
import { mostBytes, pack } from "../../tools/npm/pack";
import { writePackage } from "../../tools/npm/write";
import { startClient } from "./client";

const root = join(__dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bounced =
  "Nov 21 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<x@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command))";
const at = bounced.indexOf("550");

/** Windows has npm and npx as scripts, which need its shell. */
const shell = process.platform === "win32";
const base = mkdtempSync(join(tmpdir(), "smtp lens "));
const home = join(base, "a home");
const folder = join(home, "logs of mail");
const uri = pathToFileURL(join(folder, "mail log")).href;

/** Neither what npm says to its scripts nor a cache of packages is at hand. */
const env = Object.fromEntries([
  ...Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
  ["npm_config_cache", join(base, "cache")],
  ["npm_config_offline", "true"],
  ["npm_config_update_notifier", "false"],
  ["LC_ALL", "C"],
]);

/** Runs a program in the folder of logs, below the one in which the package is installed. */
function run(program: string, args: readonly string[], cwd = folder, input = "") {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    shell,
    input,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

const smtpLens = (args: readonly string[], input?: string) =>
  run("npx", ["smtp-lens", ...args], folder, input);

function start(capabilities: ClientCapabilities) {
  const child = spawn("npx", ["smtp-lens", "lsp", "--stdio"], {
    cwd: folder,
    env,
    shell,
    stdio: ["pipe", "pipe", "inherit"],
  });
  return startClient({ capabilities, child });
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "mail log"), `${bounced}\n`);
  writePackage(root, join(base, "package"));
  const { file } = pack(join(base, "package"), home);
  writeFileSync(join(home, "package.json"), "{}");
  const name = `./${file.slice(home.length + 1)}`;
  const { status, err } = run("npm", ["install", "--ignore-scripts", name], home);
  expect(status, err).toBe(0);
}, 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("the package for npm", () => {
  it("holds what runs, its licence and its page, and depends on nothing", () => {
    const { names, size } = pack(join(base, "package"), base);
    expect(size).toBeLessThan(mostBytes);
    const installed = JSON.parse(
      readFileSync(join(home, "node_modules/smtp-lens/package.json"), "utf8"),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "dist/cli.js",
        "sbom.cdx.json",
      ]),
    );
    expect(names.filter((name) => /client|webview|\.map$|\.ts$/.test(name))).toEqual([]);
    expect(installed).toMatchObject({ version, license: "MIT", engines: { node: ">=20" } });
    for (const key of ["private", "dependencies", "devDependencies", "scripts", "contributes"])
      expect(installed).not.toHaveProperty(key);
  });

  it("has the same bytes whenever and wherever it is made", () => {
    const packs = ["one", "another one"].map((name) => {
      writePackage(root, join(base, name, "package"));
      return readFileSync(pack(join(base, name, "package"), join(base, name)).file);
    });
    expect(packs[0]?.equals(packs[1] ?? Buffer.of())).toBe(true);
  });
});

describe("npx smtp-lens, installed from the package", { timeout: 60_000 }, () => {
  it("tells its version", () => {
    expect(smtpLens(["--version"])).toMatchObject({ status: 0, out: `${version}\n` });
  });

  it("explains a code", () => {
    expect(smtpLens(["explain", "550"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^# SMTP 550 /),
    });
  });

  it("reads standard input", () => {
    const { status, out } = smtpLens(["tokens", "-"], `${bounced}\n`);
    expect(status).toBe(0);
    const [first] = out.trim().split("\n").slice(1);
    expect(JSON.parse(first ?? "")).toMatchObject({
      line: 0,
      start: at,
      end: at + 3,
      value: "550",
    });
  });

  it("scans a file whose path has blanks, with its worker", () => {
    const path = shell ? '"mail log"' : "mail log";
    const { status, out } = smtpLens(["scan", "--format", "json", path]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: "mail log", line: 0, code: "550 5.1.1" });
  });

  it("serves a client to which problems are pushed", async () => {
    const client = await start({});
    const pushed = client.nextPush(uri);
    await client.open(uri, bounced);
    expect((await pushed).diagnostics).toMatchObject([{ code: "550 5.1.1" }]);
    await client.stop();
  });

  it("serves a client that pulls problems and shows hovers", async () => {
    const client = await start({ textDocument: { diagnostic: {} } });
    await client.open(uri, bounced);
    const textDocument = { uri };
    const report = await client.connection.sendRequest<FullDocumentDiagnosticReport>(
      "textDocument/diagnostic",
      { textDocument },
    );
    expect(report.items).toMatchObject([{ code: "550 5.1.1" }]);
    const position = { line: 0, character: at };
    const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument,
      position,
    });
    expect(JSON.stringify(hover.contents)).toContain("550 5.1.1");
    await client.stop();
  });
});
