import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ExtensionContext } from "vscode";

const { known, said, shown, outside, pages, picked, open } = vi.hoisted(() => ({
  known: new Map<string, (...args: unknown[]) => Promise<void>>(),
  said: vi.fn(),
  shown: vi.fn(),
  outside: vi.fn(),
  pages: vi.fn(),
  picked: vi.fn(),
  open: { uri: { toString: () => "file:///open.log" }, lineCount: 3, lineAt: vi.fn() },
}));

vi.mock("vscode", () => ({
  commands: {
    registerCommand: (id: string, run: (...args: unknown[]) => Promise<void>) => {
      known.set(id, run);
      return { dispose() {} };
    },
    executeCommand: outside,
  },
  env: { language: "en", openExternal: outside, clipboard: { writeText: shown } },
  l10n: { t: (text: string) => text },
  Range: class {},
  window: {
    showErrorMessage: said,
    showInformationMessage: said,
    setStatusBarMessage: said,
    showTextDocument: shown,
    activeTextEditor: undefined,
  },
  workspace: { textDocuments: [open] },
}));
vi.mock("../../../client/src/views/page", () => ({ showPage: pages }));
vi.mock("../../../client/src/views/pick-code", () => ({ pickCode: picked }));

import { registerCompare } from "../../../client/src/commands/compare";
import { registerCopyExplanation } from "../../../client/src/commands/copy-explanation";
import { registerExplain } from "../../../client/src/commands/explain";
import { registerGoToLine } from "../../../client/src/commands/go-to-line";
import type { Server } from "../../../client/src/server";
import { trustedCommands } from "../../../client/src/trusted";
import { hostileTexts } from "../hostile/texts";
import { source } from "../manifest/project";

const server = { page: vi.fn(async () => ({ title: "t", markdown: "m" })) };
registerCompare(server as unknown as Server, {} as ExtensionContext);
registerExplain(server as unknown as Server, {} as ExtensionContext);
registerCopyExplanation(server as unknown as Server, {} as ExtensionContext);
registerGoToLine();

/** What is no code and no place, whoever links to a command with it. */
const hostileArguments: readonly unknown[] = [
  undefined,
  null,
  true,
  550,
  Number.NaN,
  {},
  { code: "550" },
  [],
  [null],
  [["550"]],
  "",
  "5".repeat(1e6),
  new Array(1e5).fill({}),
  ["550", "5".repeat(1e6)],
  { toString: () => "550" },
  `http://evil.example/${"x".repeat(40)}`,
];

async function runs(id: string, ...args: unknown[]): Promise<void> {
  await known.get(id)?.(...args);
}

beforeEach(() => {
  for (const mock of [said, shown, outside, pages, picked, server.page]) mock.mockClear();
});

describe("a link to a command", () => {
  it("is written by the server for the trusted commands, and for no other", () => {
    const written = source("server/src").matchAll(/commandUri\(\s*"([^"]+)"/g);
    expect([...new Set([...written].map(([, id]) => id))].sort()).toEqual(
      [...trustedCommands].sort(),
    );
    expect(source("server/src").match(/commandUri\((?!\s*"|command: string)/g)).toBeNull();
    expect(source("server/src").match(/["'`(]command:\w/g)).toBeNull();
  });

  it("is trusted in one place, to those commands only, and HTML nowhere", () => {
    const client = source("client");
    expect(client.match(/isTrusted[^,\n]*/g)).toEqual([
      "isTrusted: { enabledCommands: trustedCommands }",
    ]);
    expect(client.match(/supportHtml[^,\n]*/g)).toEqual(["supportHtml: false"]);
    expect(client).not.toMatch(/enableCommandUris|MarkdownString|supportThemeIcons/);
  });

  it.each(trustedCommands)("leads to a command of ours: %s", (id) => {
    expect(known.has(id)).toBe(true);
  });
});

describe.each(["smtpLens.explain", "smtpLens.copyExplanation", "smtpLens.compare"])("%s", (id) => {
  it.each(hostileArguments)("asks the user instead of taking %.40s", async (argument) => {
    await runs(id, argument);
    expect(picked).toHaveBeenCalledOnce();
    expect([pages, shown, outside, server.page].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe("a code", () => {
  it.each([
    ["smtpLens.explain", "550 5.1.1", pages, [server, ["550 5.1.1"]]],
    ["smtpLens.copyExplanation", "550", server.page, [["550"]]],
    ["smtpLens.compare", ["550", "450"], pages, [server, ["550", "450"]]],
  ])("is taken by %s", async (id, argument, asked, expected) => {
    await runs(id, argument);
    expect(asked.mock.calls).toEqual([expected]);
    expect(picked).not.toHaveBeenCalled();
  });
});

describe("smtpLens.goToLine", () => {
  it.each([
    ...hostileArguments.map((argument) => [argument, 1]),
    ...hostileArguments.filter((line) => line !== 550).map((line) => ["file:///open.log", line]),
    ...hostileTexts.map(([, text]) => [text, 0]),
    ["file:///etc/passwd", 0],
    ["http://evil.example/", 0],
    ["command:x", 0],
    ["file:///open.log", -1],
    ["file:///open.log", 3],
    ["file:///open.log", 0.5],
    ["file:///open.log", "1"],
    [{ toString: () => "file:///open.log" }, 1],
  ])("goes nowhere with %.40s", async (uri, line) => {
    await runs("smtpLens.goToLine", uri, line);
    expect(said).toHaveBeenCalledOnce();
    expect([...shown.mock.calls, ...outside.mock.calls]).toEqual([]);
  });

  it("goes to a line of an open document", async () => {
    open.lineAt.mockReturnValue({ range: { start: 1 } });
    await runs("smtpLens.goToLine", "file:///open.log", 2);
    expect(shown).toHaveBeenCalledOnce();
    expect(said).not.toHaveBeenCalled();
  });
});
