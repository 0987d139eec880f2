import { commands, Disposable, type ExtensionContext, l10n, Uri, window } from "vscode";
import { logToFollow } from "../follow/choose";
import type { Follows } from "../follow/follows";
import { askAction, askLog, type FollowAction } from "../follow/offer";
import { registerFollowedItem } from "../follow/status-bar";
import { failuresOf, overText } from "../follow/words";
import { fileName } from "../logs";
import { numberText } from "../number-text";
import { withoutIcons } from "../plain";
import type { Server } from "../server";
import { makeUseful } from "../views/failures/useful";
import { register } from "./register";

/** How long the status bar says that following was ended, in milliseconds. */
const shortly = 5000;

/** "Follow log", "Follow log from now on", "Stop following log", and what the item in the status bar offers. */
export function registerFollow(server: Server, _: ExtensionContext, follows: Follows): Disposable {
  const start = async (given: unknown, fromNow: boolean) => {
    if (!(await server.readsFiles())) throw new Error(onlyOnDisk());
    const log = await logToFollow(given);
    if (log !== undefined) await follow(follows, log, fromNow);
  };
  return Disposable.from(
    registerFollowedItem(follows),
    register("smtpLens.follow", (given) => start(given, false)),
    register("smtpLens.followFromNow", (given) => start(given, true)),
    register("smtpLens.unfollow", async () => {
      const uri = await askLog(follows.states);
      if (uri !== undefined) await stop(follows, uri);
    }),
    register("smtpLens.followed", async () => {
      const chosen = await askAction(follows.states);
      if (chosen !== undefined) await act(follows, chosen.action, chosen.uri);
    }),
  );
}

function onlyOnDisk(): string {
  return l10n.t(
    "A log can be followed only where SMTP Lens runs on the machine of the file: not in a browser.",
  );
}

async function follow(follows: Follows, log: Uri, fromNow: boolean): Promise<void> {
  if (log.scheme !== "file")
    throw new Error(
      l10n.t("{0} is not a file of this machine, so it cannot be followed.", fileName(log)),
    );
  if ((await follows.follow(log, fromNow)) !== undefined) await makeUseful();
}

async function act(follows: Follows, action: FollowAction, uri: string): Promise<void> {
  switch (action) {
    case "failures":
      follows.prefer(uri);
      return commands.executeCommand("smtpLens.failures.show");
    case "report":
      return commands.executeCommand("smtpLens.report", Uri.parse(uri));
    case "again":
      return follow(follows, Uri.parse(uri), false);
    case "stop":
      return stop(follows, uri);
  }
}

async function stop(follows: Follows, uri: string): Promise<void> {
  const state = follows.stateOf(uri);
  await follows.stop(uri);
  if (state === undefined || state.phase === "ended") return;
  const name = withoutIcons(fileName(Uri.parse(uri)));
  const failures = numberText(failuresOf(state));
  window.setStatusBarMessage(overText(name, failures), shortly);
}
