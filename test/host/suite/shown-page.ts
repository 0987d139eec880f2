import { window } from "vscode";
import type { ShownPage } from "../../../client/src/views/page-panel";
import { api } from "./sample";
import { until } from "./until";

/** The page about these codes, as soon as it is shown. */
export async function pageOf(...codes: string[]): Promise<ShownPage> {
  const { page } = await api();
  return until(() => (page.page?.codes.join() === codes.join() ? page.page : undefined));
}

/** Waits until the active tab is called so. */
export async function tabLabelled(label: string): Promise<void> {
  await until(() =>
    window.tabGroups.activeTabGroup.activeTab?.label === label ? true : undefined,
  );
}
