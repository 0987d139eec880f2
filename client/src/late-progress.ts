import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from "vscode";
import { withoutLinks } from "./plain";

/** In milliseconds: what is done sooner needs no notification, which would outlive it. */
const QUICK = 700;

/** Says how far something is, and which share of it is done, from 0 to 1, where that is known. */
export type Tell = (message: string, share?: number) => void;

/** Does something that can be cancelled; where it is not done at once, a notification says how far it is and offers to cancel. */
export async function withLateProgress<Result>(
  title: string,
  run: (token: CancellationToken, tell: Tell) => Promise<Result>,
): Promise<Result> {
  const source = new CancellationTokenSource();
  let tell: Tell = () => {};
  try {
    const running = run(source.token, (message, share) => tell(message, share));
    if (await isDone(running)) return await running;
    const location = ProgressLocation.Notification;
    return await window.withProgress({ location, title, cancellable: true }, (progress, token) => {
      let before = 0;
      tell = (message, share = before) => {
        // VS Code adds the steps up; nothing is taken back.
        const increment = Math.max(0, share - before) * 100;
        before = Math.max(share, before);
        progress.report({ message: withoutLinks(message), increment });
      };
      token.onCancellationRequested(() => source.cancel());
      return running;
    });
  } finally {
    source.dispose();
  }
}

async function isDone(running: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), QUICK);
  });
  const done = running.then(() => true);
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
