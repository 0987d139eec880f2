import { beforeEach, describe, expect, it, vi } from "vitest";
import { registerGoToLine } from "../../../client/src/commands/go-to-line";

const { shown, commands, open } = vi.hoisted(() => ({
  shown: vi.fn(),
  commands: new Map<string, (...given: unknown[]) => Promise<void>>(),
  open: {
    uri: { toString: () => "file:///var/log/maillog" },
    lineCount: 3,
    lineAt: (line: number) => ({ range: { start: { line } } }),
  },
}));

vi.mock("vscode", () => ({
  commands: {
    registerCommand: (id: string, run: () => Promise<void>) => commands.set(id, run),
  },
  l10n: { t: (text: string) => text },
  Range: class {},
  window: { showTextDocument: shown, showErrorMessage: vi.fn() },
  workspace: { textDocuments: [open] },
}));

// A hover may link to this command, and a hover is made from text of strangers.
describe("going to a line", () => {
  beforeEach(() => {
    shown.mockReset();
    registerGoToLine();
  });
  const go = (...given: unknown[]) => commands.get("smtpLens.goToLine")?.(...given);

  it("shows a line of a document that is open", async () => {
    await go("file:///var/log/maillog", 2);
    expect(shown).toHaveBeenCalledOnce();
    expect(shown.mock.calls[0]?.[0]).toBe(open);
  });

  it.each([
    ["file:///etc/passwd", 0],
    ["https://example.com/", 0],
    ["file:///var/log/maillog", 3],
    ["file:///var/log/maillog", -1],
    ["file:///var/log/maillog", 1.5],
    ["file:///var/log/maillog", "1"],
    [undefined, undefined],
    [{ path: "/var/log/maillog" }, 1],
  ])("opens nothing for %s, %s", async (uri, line) => {
    await go(uri, line);
    expect(shown).not.toHaveBeenCalled();
  });
});
