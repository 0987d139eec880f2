import { isWord } from "../characters";

const COLON = 58;
const LONGEST_ID = 25;

/** What events that hold no code begin with, by their first letter: whatever names and addresses follow, none is one. */
const QUIET: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries({
    c: ["client=", "connect from "],
    d: ["disconnect from "],
    f: ["from=<"],
    l: ["lost connection after "],
    m: ["message-id="],
    r: ["removed"],
    s: ["statistics: ", "sender non-delivery ", "sender delivery "],
    u: ["uid="],
  }).map(([letter, events]) => [letter.charCodeAt(0), events]),
);

/** Whether the event at column `at` is one of those that hold no code. Most lines of a log are, so this is asked first. */
export function isQuiet(line: string, at: number): boolean {
  const event = eventAt(line, at);
  const events = QUIET.get(line.charCodeAt(event));
  if (events === undefined) return false;
  for (const quiet of events) if (line.startsWith(quiet, event)) return true;
  return false;
}

/** The column behind the queue id, where there is one. */
function eventAt(line: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_ID && isWord(line.charCodeAt(end))) end++;
  const isId = end - at > 4 && line.charCodeAt(end) === COLON;
  return isId ? end + 2 : at;
}
