import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { trespasses } from "../../../tools/doors/check";
import { rules } from "../../../tools/doors/rules";

const architecture = readFileSync(join(__dirname, "../../../docs/architecture.md"), "utf8");

function check(path: string, text: string) {
  return trespasses([{ path, text }], rules);
}

describe("the doors", () => {
  it.each([
    ["server/src/syntax/formats/x.ts", 'import { isDigit } from "../characters";'],
    ["server/src/comparison/x.ts", 'import type { Meaning } from "../catalogue/index";'],
    ["client/src/commands/x.ts", 'import { window } from "vscode";'],
    ["client/webview/x/index.ts", 'import type { Trail } from "../../../protocol/webview/page";'],
  ])("are open to %s: %s", (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it.each([
    ["server/src/syntax/x.ts", 'import type { Meaning } from "../catalogue/index";'],
    ["server/src/catalogue/x.ts", 'export { step } from "../dialogue/dialogue";'],
    ["server/src/features/x.ts", 'import type {\n  Connection,\n} from "vscode-languageserver";'],
    ["client/webview/x/index.ts", 'import { window } from "vscode";'],
    ["client/src/x.ts", 'import { serve } from "../../server/src/server";'],
    ["server/src/render/x.ts", 'import { readFileSync } from "node:fs";'],
    ["server/src/features/x.ts", 'const net = await import("node:net");'],
  ])("are shut to %s: %s", (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it("are all named in docs/architecture.md", () => {
    const names = rules.map(({ room }) => room.replace(/^server\/src\//, "").replace(/\/$/, ""));
    expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });

  it("say what is open, and where rooms are named", () => {
    expect(check("server/src/comparison/x.ts", 'import { x } from "../syntax/x";')).toEqual([
      "server/src/comparison/x.ts may not import ../syntax/x: server/src/comparison/ may import server/src/catalogue/",
    ]);
    expect(check("server/src/catalogue/x.ts", 'import { x } from "../syntax/x";')).toEqual([
      "server/src/catalogue/x.ts may not import ../syntax/x: server/src/catalogue/ imports nothing of others",
    ]);
    expect(check("server/elsewhere/x.ts", "")).toEqual([
      "server/elsewhere/x.ts is in no room: tools/doors/rules.ts and docs/architecture.md name them",
    ]);
  });
});
