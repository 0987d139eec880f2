import { TabInputWebview, window } from "vscode";
import { until } from "./until";

/** The title of the report in front. */
export function reportTitle(): Promise<string> {
  return until(() => {
    const tab = window.tabGroups.activeTabGroup.activeTab;
    const input = tab?.input;
    return input instanceof TabInputWebview && input.viewType.endsWith("smtpLens.report")
      ? tab?.label
      : undefined;
  });
}
