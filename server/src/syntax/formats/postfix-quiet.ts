const COLON = 58;
const LONGEST_ID = 25;

/**
 * Whether the event at column `event` is one of those that hold no code, whatever names and addresses stand in it. Most
 * lines of a log are, so this is asked first, and by the first letter.
 */
export function isQuiet(line: string, event: number): boolean {
  switch (line.charAt(event)) {
    case "c":
      return stands(line, "client=", event) || stands(line, "connect from ", event);
    case "d":
      return stands(line, "disconnect from ", event);
    case "f":
      return stands(line, "from=<", event);
    case "l":
      return stands(line, "lost connection after ", event);
    case "m":
      return stands(line, "message-id=", event);
    case "r":
      return stands(line, "removed", event);
    case "s":
      return isNotice(line, event);
    case "u":
      return stands(line, "uid=", event);
    default:
      return false;
  }
}

function isNotice(line: string, event: number): boolean {
  if (stands(line, "statistics: ", event)) return true;
  return stands(line, "sender non-delivery ", event) || stands(line, "sender delivery ", event);
}

/** As `startsWith`, which takes three times as long for words that do stand there. */
function stands(line: string, words: string, at: number): boolean {
  return line.slice(at, at + words.length) === words;
}

/** The column behind the queue id, where there is one. */
export function eventAt(line: string, at: number): number {
  const blank = line.indexOf(" ", at);
  const length = blank - at;
  const named = length > 5 && length < LONGEST_ID && line.charCodeAt(blank - 1) === COLON;
  return named ? blank + 1 : at;
}
