import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** From so many UTF-16 units on a text is worth a look for what can be given back. */
const LARGE = 4_000_000;
/** By then, in milliseconds, a large text has been read and its problems have been sent. */
const SETTLED = 2000;

/** What a message may bring: all of it is unknown until it was looked at. */
interface Opening {
  readonly params?: { readonly textDocument?: { readonly text?: unknown } };
}

let waiting: NodeJS.Timeout | undefined;

/**
 * Gives memory back some time after a message that opened a large text: the bytes and the JSON that it came in are three
 * times as large as the text, and V8 by itself clears them away only when more memory is needed.
 */
export function giveBackAfter(message: object): void {
  const text = (message as Opening).params?.textDocument?.text;
  if (typeof text !== "string" || text.length < LARGE) return;
  clearTimeout(waiting);
  waiting = setTimeout(collect, SETTLED).unref();
}

function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
