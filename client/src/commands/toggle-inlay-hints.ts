import { ConfigurationTarget, type Disposable, workspace } from "vscode";
import { register } from "./register";

const setting = "inlayHints.enabled";

/** "Show or hide code names in the editor": writes the setting where it holds now, or else for the user. */
export function registerToggleInlayHints(): Disposable {
  return register("smtpLens.toggleInlayHints", async () => {
    const settings = workspace.getConfiguration("smtpLens");
    const shown = settings.get(setting, false);
    const isOfWorkspace = settings.inspect(setting)?.workspaceValue !== undefined;
    const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await settings.update(setting, !shown, target);
  });
}
