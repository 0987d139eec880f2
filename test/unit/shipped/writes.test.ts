import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, source, text } from "../manifest/project";

/** What of Node's `fs` only reads. */
const reading = [
  "access",
  "closeSync",
  "constants",
  "createReadStream",
  "FileHandle",
  "fstatSync",
  "FSWatcher",
  "lstatSync",
  "open",
  "openSync",
  "readdirSync",
  "readFileSync",
  "readSync",
  "Stats",
  "stat",
  "statSync",
  "watch",
];

describe("the server and the command line", () => {
  const server = source("server/src");

  it("take nothing of Node that writes", () => {
    const imports = [...server.matchAll(/import (.*) from "node:fs(?:\/promises)?";/g)];
    const names = imports.flatMap(([, list = ""]) => list.match(/\b(?!type\b)\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !reading.includes(name))).toEqual([]);
  });

  it("open files for reading", () => {
    const opened = [...server.matchAll(/\bopen(?:Sync)?\(([^()]*)\)/g)].map(([, given]) => given);
    const files = opened.filter((given) => given?.includes('"'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((given) => !given?.endsWith(', "r"'))).toEqual([]);
  });
});

describe("the extension", () => {
  const sources = readdirSync(join(root, "client/src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"));
  const users = (what: RegExp) =>
    sources.filter((file) => what.test(text(join("client/src", file)))).sort();

  it("writes files where the user chose to export, and nowhere else", () => {
    const writing = /\bfs\.(?:writeFile|createDirectory|delete|rename|copy)\b/;
    expect(users(writing)).toEqual(["save.ts"]);
    const saving = users(/from "(?:\.\.?\/)+save"/);
    expect(saving).toEqual(["views/failures/export.ts", "views/report/export.ts"]);
    for (const file of saving) expect(text(join("client/src", file))).toContain("showSaveDialog");
  });

  it("keeps codes that were looked up and how a view is sorted, and nothing of a log", () => {
    expect(users(/\b(?:memory|kept|globalState|workspaceState)\.update\(/)).toEqual([
      "views/failures/choice.ts",
      "views/recent-codes.ts",
    ]);
    expect(users(/\b(?:secrets|globalStorageUri|storageUri|logUri)\b/)).toEqual([]);
  });

  it("changes two of its settings, when a command asks for it", () => {
    expect(users(/\bgetConfiguration\([^)]*\)[^;]*\.update\(|\bsettings\.update\(/)).toEqual([
      "commands/toggle-inlay-hints.ts",
      "hide-setting.ts",
    ]);
  });

  it("sends nothing by the telemetry of VS Code, and opens addresses of the catalogue and its own exports only", () => {
    expect(users(/[Tt]elemetry/)).toEqual([]);
    expect(users(/\bopenExternal\b/)).toEqual([
      "commands/open-reference.ts",
      "views/report/export.ts",
    ]);
  });
});
