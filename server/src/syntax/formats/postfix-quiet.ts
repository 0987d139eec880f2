const COLON = 58;
const LONGEST_ID = 25;

/**
 * Whether the event at column `event` is one of those that hold no code, whatever names and addresses stand in it. Most
 * lines of a log are, so this is asked first, and by the first letter.
 */
export function isQuiet(line: string, event: number): boolean {
  switch (line.charAt(event)) {
    case "c":
      return line.startsWith("client=", event) || line.startsWith("connect from ", event);
    case "d":
      return line.startsWith("disconnect from ", event);
    case "f":
      return line.startsWith("from=<", event);
    case "l":
      return line.startsWith("lost connection after ", event);
    case "m":
      return line.startsWith("message-id=", event);
    case "r":
      return line.startsWith("removed", event);
    case "s":
      return isNotice(line, event);
    case "u":
      return line.startsWith("uid=", event);
    default:
      return false;
  }
}

function isNotice(line: string, event: number): boolean {
  if (line.startsWith("statistics: ", event)) return true;
  return (
    line.startsWith("sender non-delivery ", event) || line.startsWith("sender delivery ", event)
  );
}

/** The column behind the queue id, where there is one. */
export function eventAt(line: string, at: number): number {
  const blank = line.indexOf(" ", at);
  const length = blank - at;
  const named = length > 5 && length < LONGEST_ID && line.charCodeAt(blank - 1) === COLON;
  return named ? blank + 1 : at;
}
