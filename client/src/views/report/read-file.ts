import { type FileStat, type Uri, workspace } from "vscode";
import type { SkipReason } from "../../../../protocol/messages";
import { mostShared } from "../../logs";

/** A file's text and when it was last written, or why it was left out. */
export type ReadFile =
  | { readonly text: string; readonly latest: number }
  | { readonly why: SkipReason };

/** A text file has no NUL among its first bytes; later ones are left behind when a machine loses its power. */
const HEAD = 8000;

/** Reads a file of any scheme, unless VS Code itself would show it to no extension. Bytes that are no UTF-8 become U+FFFD. */
export async function readLogFile(uri: Uri, { size, mtime }: FileStat): Promise<ReadFile> {
  if (size > mostShared) return { why: "large" };
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.length > mostShared) return { why: "large" };
    const encoding = encodingOf(bytes);
    if (encoding === "utf-8" && bytes.subarray(0, HEAD).includes(0)) return { why: "binary" };
    return { text: new TextDecoder(encoding).decode(bytes), latest: mtime };
  } catch {
    return { why: "unreadable" };
  }
}

/** PowerShell writes UTF-16 with a byte order mark; everything else is taken for UTF-8. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
