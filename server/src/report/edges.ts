import { timeOf } from "../syntax/time/time";
import type { Stamped } from "./calendar";

/** So many lines from either end a time is looked for. */
const NEAR = 50;

/** The first and the last time of a text of whole lines, if they stand near its ends; lines are not numbered. */
export function edgesOf(text: string): Stamped[] {
  const edges: Stamped[] = [];
  for (const lines of [fromTop(text), fromBottom(text)])
    for (const line of lines) {
      const time = timeOf(line);
      if (time === undefined) continue;
      edges.push({ line: edges.length, time });
      break;
    }
  return edges;
}

function* fromTop(text: string): Generator<string> {
  for (let start = 0, count = 0; start < text.length && count < NEAR; count++) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end);
    start = end + 1;
  }
}

function* fromBottom(text: string): Generator<string> {
  for (let end = text.length - 1, count = 0; end >= 0 && count < NEAR; count++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    yield text.slice(start, end);
    end = start - 1;
  }
}
