import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** In milliseconds: after so long a silence nobody waits for anything. */
const SILENCE = 2000;
/** In milliseconds: by then what is kept for the next question was let go (`services/history-for.ts`). */
const LONG_SILENCE = 65_000;
/** In bytes: so much more than what was left last time is worth a look for what can be given back. */
const MUCH = 32 << 20;

/**
 * Keeps the space small in which V8 puts what is new: most of what is made while a log is read is forgotten at once, and
 * V8 would let it grow to sixteen times its size and keep it.
 */
export function growSparingly(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

let waiting: readonly NodeJS.Timeout[] = [];
let left = 0;

/**
 * Gives memory back once no message has come for some time and much was taken: after a large text was opened, whose bytes
 * and JSON are three times as large as itself, or a long list was made. V8 by itself clears that away only when more memory
 * is needed.
 */
export function giveBackAfterMessage(): void {
  for (const timer of waiting) clearTimeout(timer);
  waiting = [
    setTimeout(collectIfMuch, SILENCE).unref(),
    setTimeout(collectIfLarge, LONG_SILENCE).unref(),
  ];
}

/** What was let go meanwhile does not show in what is used. */
function collectIfLarge(): void {
  if (getHeapStatistics().used_heap_size > MUCH) collect();
}

function collectIfMuch(): void {
  const {
    used_heap_size: used,
    malloced_memory: others,
    external_memory: external,
  } = getHeapStatistics();
  if (used + others + external - left >= MUCH) collect();
}

function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const after = getHeapStatistics();
  left = after.used_heap_size + after.malloced_memory + after.external_memory;
}
