import { beforeEach, describe, expect, it, vi } from "vitest";
import { ReportPanel } from "../../../client/src/views/report/panel";

const asked = vi.hoisted(() => ({
  copied: vi.fn(),
  opened: vi.fn(),
  saved: vi.fn(),
  said: vi.fn(),
}));

vi.mock("vscode", () => ({
  env: { clipboard: { writeText: asked.copied }, openExternal: asked.opened },
  EventEmitter: class {},
  l10n: { t: (text: string) => text },
  Range: class {},
  Uri: {
    joinPath: (base: unknown) => base,
    parse: (text: string) => ({ toString: () => text, scheme: "file", path: text }),
  },
  ViewColumn: {},
  window: {
    showSaveDialog: asked.saved,
    showTextDocument: asked.opened,
    showErrorMessage: asked.said,
  },
  workspace: {
    openTextDocument: asked.opened,
    textDocuments: [],
    fs: { isWritableFileSystem: () => true, stat: asked.opened },
  },
  commands: { executeCommand: asked.opened },
}));

/** A panel with one section of one row, and what its page says to it. */
function panelOf() {
  let say: (message: unknown) => Promise<void> = async () => undefined;
  const webview = {
    asWebviewUri: (uri: unknown) => uri,
    cspSource: "",
    html: "",
    options: {},
    onDidReceiveMessage: (hear: typeof say) => {
      say = hear;
    },
    postMessage: vi.fn(),
  };
  const restored = { webview, title: "", onDidChangeViewState() {}, onDidDispose() {} };
  const page = { title: "", language: "en", sections: [{ rows: [{ lines: [] }], csv: "a,b" }] };
  new ReportPanel({} as never, { document: "file:///a" }, page as never, restored as never);
  return { hear: (message: unknown) => say(message) };
}

describe("what a report's page says", () => {
  beforeEach(() => {
    for (const one of Object.values(asked)) one.mockReset();
  });

  it("has a table copied, as the extension knows it", async () => {
    await panelOf().hear({ type: "copy", section: 0, csv: "other" });
    expect(asked.copied).toHaveBeenCalledExactlyOnceWith("a,b");
  });

  it("has the user asked where to export to", async () => {
    await panelOf().hear({ type: "export", body: "<p>x</p>" });
    expect(asked.saved).toHaveBeenCalledOnce();
  });

  it.each([
    null,
    "copy",
    { type: "copy", section: 1 },
    { type: "copy", section: -1 },
    { type: "copy", section: "0" },
    { type: "copy", section: "__proto__" },
    { type: "copy" },
    { type: "open", section: 0, row: 1 },
    { type: "open", section: 0, row: "constructor" },
    { type: "open", uri: "file:///etc/passwd" },
    { type: "command", command: "workbench.action.quit" },
    { type: "export", body: 5 },
    { type: "export", body: "x".repeat(10_000_001) },
  ])("does nothing where it is none of ours (%#)", async (message) => {
    await panelOf().hear(message);
    for (const one of Object.values(asked)) expect(one).not.toHaveBeenCalled();
  });
});
