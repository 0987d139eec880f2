import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from "vscode";
import { withoutLinks } from "./plain";

/** In milliseconds: what is done sooner needs no notification, which would outlive it. */
const QUICK = 700;

/** Does something that can be cancelled; where it is not done at once, a notification says how far it is and offers to cancel. */
export async function withLateProgress<Result>(
  title: string,
  run: (token: CancellationToken, tell: (message: string) => void) => Promise<Result>,
): Promise<Result> {
  const source = new CancellationTokenSource();
  let tell = (_message: string): void => {};
  try {
    const running = run(source.token, (message) => tell(message));
    if (await isDone(running)) return await running;
    const location = ProgressLocation.Notification;
    return await window.withProgress({ location, title, cancellable: true }, (progress, token) => {
      tell = (message) => progress.report({ message: withoutLinks(message) });
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
