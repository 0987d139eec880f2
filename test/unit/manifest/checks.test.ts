import { describe, expect, it } from "vitest";
import * as checks from "./checks";

// What the check of the manifest would not see, it could not miss.
describe("the check of the manifest", () => {
  it("finds what is registered", () => {
    const source = `
      register("smtpLens.a", run);
      commands.registerCommand(
        "smtpLens.b", run);
      registerTextEditorCommand('smtpLens.c', run);
      register(id, run); unregister("smtpLens.d"); say("smtpLens.e");`;
    expect(checks.registeredCommands(source)).toEqual(["smtpLens.a", "smtpLens.b", "smtpLens.c"]);
    expect(checks.registeredTools('lm.registerTool<Input>("smtp_a", tool)')).toEqual(["smtp_a"]);
  });

  it("finds what is registered by nobody", () => {
    const made = "export function registerA(): Disposable {}\nexport function registerB() {}\n";
    const listed = 'import { registerA } from "./a";\nexport const all = [registerA];\n';
    expect(checks.idleRegistrations(`${made}${listed}registerBoth();`)).toEqual(["registerB"]);
  });

  it("finds what is looked up in the bundles", () => {
    const source = String.raw`l10n.t("a"); l10n.t(
      'say "b"', 1); l10n.t("say \"c\""); l10n.t('it\'s', 2); l10n.t(key); context.t("d")`;
    expect(checks.bundleKeys(source)).toEqual(["a", 'say "b"', 'say "c"', "it's"]);
    expect(checks.lookUps(source)).toBe(5);
  });

  it("finds what a manifest names", () => {
    const manifest = {
      title: "%command.a%",
      icon: "images/icon.png",
      l10n: "./l10n/bundle.l10n.json",
      menus: [{ command: "smtpLens.a", when: "view == smtpLens.view && x" }],
      steps: [{ events: ["onCommand:smtpLens.b", "onView:smtpLens.other"], view: "explorer" }],
      text: "100 % sure, [go](command:smtpLens.c?%5B%22x%22%5D) or [say](command:workbench.a)",
    };
    expect(checks.manifestKeys(manifest)).toEqual(["command.a"]);
    expect(checks.manifestFiles(manifest)).toEqual(["images/icon.png", "l10n/bundle.l10n.json"]);
    expect(checks.namedCommands(manifest)).toEqual(["smtpLens.a", "smtpLens.b", "smtpLens.c"]);
    expect(checks.namedViews(manifest)).toEqual(["smtpLens.view", "smtpLens.other"]);
  });

  it("finds what is read of the settings", () => {
    const read = (section: unknown) => (section as { hover: { detail: unknown } }).hover.detail;
    expect(checks.settingsReadBy(read)).toEqual(["hover", "hover.detail"]);
  });

  it("finds placeholders, and plain spaces in French", () => {
    expect(checks.placeholders("{1} of {0}, {1}")).toEqual(["{0}", "{1}"]);
    expect(checks.plainSpaces("un\u00a0: «\u00a0deux\u00a0»")).toEqual([]);
    expect(checks.plainSpaces("un : deux")).toEqual(["un : deux"]);
    expect(checks.plainSpaces("« un\u00a0»")).toEqual(["« un\u00a0»"]);
  });
});
