import { frameOf } from "./frames";

/** The document that all benchmarks of the server open. */
export const uri = "file:///var/log/mail.log";

/** Capabilities of a client that asks for problems instead of being sent them. */
export const pulls = { textDocument: { diagnostic: {} } };

/** Opens the document with this text. */
export function didOpen(text: string): Buffer {
  const textDocument = { uri, languageId: "log", version: 1, text };
  return frameOf({ method: "textDocument/didOpen", params: { textDocument } });
}

/** Adds a line, with its line feed, at the end of a document whose last line is empty. */
export function didAppend(version: number, lines: number, line: string): Buffer {
  const end = { line: lines, character: 0 };
  const contentChanges = [{ range: { start: end, end }, rangeLength: 0, text: `${line}\n` }];
  const params = { textDocument: { uri, version }, contentChanges };
  return frameOf({ method: "textDocument/didChange", params });
}

/** How many line feeds a text has. */
export function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** How long something takes, in milliseconds. */
export async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
