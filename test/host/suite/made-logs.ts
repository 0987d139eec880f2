import { commands, languages, type TextDocument, Uri, workspace } from "vscode";
import type { Disk } from "./disk";
import { until } from "./until";

const quiet = "Nov 21 21:16:26 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]\n";

/** A line of Postfix with one permanent failure, `554 5.7.1`. */
export const refused =
  "Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: Relay access denied; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>\n";

/** A long log: failures in its first and its last lines, so many in each, and nothing between them. */
export function longLog(megabytes: number, failures: number): string {
  const between = quiet.repeat(Math.ceil((megabytes * 1e6) / quiet.length));
  return refused.repeat(failures) + between + refused.repeat(failures);
}

/** A log of so many megabytes whose every line is a failure, which takes most memory. */
export function heavyLog(megabytes: number): string {
  return refused.repeat(Math.ceil((megabytes * 1e6) / refused.length));
}

/** Runs with a fresh folder, and takes it away. */
export async function withFolder<T>({ fs, os }: Disk, run: (folder: string) => Promise<T>) {
  const folder = fs.mkdtempSync(`${os.tmpdir()}/smtp-lens-faults-`);
  try {
    return await run(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Opens a file in an editor that stays. VS Code would keep a document that an extension opens for some minutes after its
 * editor is closed, and the server that a later test starts would be sent it, too.
 */
export async function opened(path: string): Promise<TextDocument> {
  const uri = Uri.file(path);
  await commands.executeCommand("vscode.open", uri, { preview: false });
  return until(() => workspace.textDocuments.find((one) => `${one.uri}` === `${uri}`));
}

/** The lines that have a problem of ours now. */
export function problemLines({ uri }: TextDocument): number[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "smtp")
    .map(({ range }) => range.start.line);
}
