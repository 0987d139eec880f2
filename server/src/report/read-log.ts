import { LogDocument } from "../document/log-document";
import type { Steps } from "../document/steps";

/** So many UTF-16 units are read at a time. */
const PIECE = 1 << 20;

/** Reads a text as a log, a piece at a time; each `yield` is a place to stop for good. */
export function* readLog(uri: string, text: string, piece = PIECE): Steps<LogDocument> {
  const document = new LogDocument(uri, 0, text.slice(0, piece));
  for (let at = piece; at < text.length; at += piece) {
    yield;
    const end = { line: document.lineCount, character: 0 };
    document.update([{ range: { start: end, end }, text: text.slice(at, at + piece) }], 0);
  }
  return document;
}
