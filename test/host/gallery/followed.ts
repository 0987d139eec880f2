import type { Stage, Surface } from "./surface";

/** A followed log: its failures, the item of the status bar, and what that offers. */
export const followed: Surface = {
  name: "followed",
  file: "maillog",
  reach: async (stage) => {
    await follow(stage);
    await stage.run("smtpLens.failures.show");
    await itemOf(stage).click();
  },
  seen: async ({ page, said }) => {
    const offered = page.locator(".quick-input-list .monaco-list-row");
    await offered.getByText(said("Stop following", "Arrêter le suivi")).waitFor();
    await page.locator(`${failures} .monaco-list-row`).first().waitFor();
  },
  leave: unfollow,
};

/** Follows the log that is open. */
export async function follow(stage: Stage): Promise<void> {
  await stage.run("smtpLens.follow");
  await itemOf(stage).waitFor();
}

/** Follows no log any more, so that no other picture shows it. */
export async function unfollow(stage: Stage): Promise<void> {
  await stage.page.keyboard.press("Escape");
  await stage.run("smtpLens.unfollow");
  await itemOf(stage).waitFor({ state: "detached" });
}

function itemOf({ page, said }: Stage) {
  const text = said("Following maillog", "Suivi de maillog");
  return page.locator(`.statusbar-item-label:not(.disabled)[aria-label^="${text}"]`);
}

const failures = ".explorer-viewlet .pane:has(.customview-tree)";
