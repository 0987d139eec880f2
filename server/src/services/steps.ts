import type { CancellationToken } from "vscode-languageserver";
import { walked } from "./walked";

/** Goes through a long walk to its end; between its steps it can be cancelled, which rejects with the protocol's error. */
export function finish<T>(
  steps: Generator<void, T, undefined>,
  token: CancellationToken,
): Promise<T> {
  return walked(token, async (walk) => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (walk.isTired) await walk.pause();
    }
  });
}
