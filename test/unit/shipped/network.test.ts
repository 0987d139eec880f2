import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMetafiles } from "../../../tools/shipped/metafile";
import { root, text } from "../manifest/project";
import { metafiles } from "./metafiles";
import { reachingGlobals, reachingImports } from "./reaches";

const dist = join(root, "dist");

/**
 * All that the bundles could reach other machines or programs with, and why it is there.
 *
 * `net` of `vscode-jsonrpc` is for pipes and sockets that a client names when it starts the server, and of our own reader
 * for standard input. `child_process` of `vscode-languageclient` starts the server; `vscode-languageserver` would look for
 * modules with it and `commander` start other programs, which we ask neither of them for.
 */
const known = [
  "child_process < node_modules/commander",
  "child_process < node_modules/vscode-languageclient",
  "child_process < node_modules/vscode-languageserver",
  "net < node_modules/vscode-jsonrpc",
  "net < server/src/node-reader.ts",
];

describe("what is shipped", () => {
  const built = readMetafiles(join(dist, "metafile.json"));
  const bundles = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.replaceAll("\\", "/"));

  it("is looked at in whole", () => {
    expect(
      Object.keys(built)
        .map((name) => `${name}.js`)
        .sort(),
    ).toEqual([...bundles].sort());
  });

  it("imports nothing that reaches out but what the libraries need", () => {
    expect(reachingImports(built)).toEqual(known);
  });

  it.each(bundles)("names nothing in %s that reaches out or runs text", (file) => {
    expect(reachingGlobals(text(join("dist", file)))).toEqual([]);
  });
});

// What the test above would not see, it could not miss.
describe("the test of what reaches out", () => {
  it("sees modules in code that is left, whoever imports them", () => {
    const file = "server/src/a.ts";
    const gone = "node_modules/gone/a.js";
    const made = metafiles({ one: { left: { [file]: 1, [gone]: 0 } } });
    const external = (path: string) => [{ path, kind: "require-call" as const, external: true }];
    const input = made["one"]?.inputs;
    if (input?.[file] === undefined || input[gone] === undefined) throw new Error("no inputs");
    input[file].imports = [...external("node:https"), ...external("node:path"), ...external("tls")];
    input[gone].imports = external("http");
    expect(reachingImports(made)).toEqual([`https < ${file}`, `tls < ${file}`]);
  });

  it.each([
    'fetch("x")',
    "new WebSocket(u)",
    "new XMLHttpRequest",
    "navigator.sendBeacon(u)",
    'importScripts("x")',
    "new EventSource(u)",
    "eval(x)",
    'new Function("x")',
  ])("sees %s", (code) => {
    expect(reachingGlobals(`a;${code};b`)).toHaveLength(1);
  });

  it.each(["fetchmail: reading", "prefetch(x)", "retrieval(x)"])("passes over %s", (code) => {
    expect(reachingGlobals(code)).toEqual([]);
  });
});
