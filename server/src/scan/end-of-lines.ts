/** Where the last end of a line ends, be it LF, CR or CRLF; 0 where there is none. */
export function endOfLines(text: string): number {
  const behindFeed = text.lastIndexOf("\n") + 1;
  return behindFeed + text.slice(behindFeed).lastIndexOf("\r") + 1;
}

/** How many ends of lines a text has. */
export function countLines(text: string): number {
  return text === "" ? 0 : (text.match(/\r\n|\n|\r/g)?.length ?? 0);
}
