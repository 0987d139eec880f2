import { beforeEach, describe, expect, it, vi } from "vitest";
import { clientOptions } from "../../../client/src/options";
import { trustedCommands } from "../../../client/src/trusted";

const settings = vi.hoisted(() => ({ panels: false }));

vi.mock("vscode", () => ({
  workspace: { getConfiguration: () => ({ get: () => settings.panels }) },
}));

describe("what the language client is told", () => {
  beforeEach(() => {
    settings.panels = false;
  });
  const options = () => clientOptions({} as never);
  const ours = ["log", "mail-log", "smtp-transcript", "mail-message"];

  it("sends the server logs, and no other document", () => {
    expect(options().documentSelector).toEqual(ours.map((language) => ({ language })));
  });

  it("sends it output panels where the setting says so", () => {
    settings.panels = true;
    const all = [...ours.map((language) => ({ language })), { scheme: "output" }];
    expect(options().documentSelector).toEqual(all);
  });

  it("shows no HTML, and lets Markdown run our own harmless commands only", () => {
    const { markdown } = options();
    expect(markdown).toEqual({
      supportHtml: false,
      isTrusted: { enabledCommands: trustedCommands },
    });
    expect(trustedCommands.filter((id) => !id.startsWith("smtpLens."))).toEqual([]);
  });
});
