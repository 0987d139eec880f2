import { type FileStat, FileType, Uri, workspace } from "vscode";

/** A file, with what is known of it; without where nothing can be known. */
export interface FoundFile {
  readonly uri: Uri;
  readonly stat: FileStat | undefined;
}

const DEEPEST = 20;

/**
 * The files among some files and folders, those in folders too, in the order of their names. Hidden folders and
 * `node_modules` hold no logs; links to folders are not followed, since they may lead in circles.
 */
export async function* findFiles(uris: readonly Uri[]): AsyncGenerator<FoundFile, void, undefined> {
  for (const uri of uris) {
    const stat = await statOf(uri);
    if (stat !== undefined && (stat.type & FileType.Directory) !== 0) yield* filesIn(uri, DEEPEST);
    else yield { uri, stat };
  }
}

async function* filesIn(folder: Uri, depth: number): AsyncGenerator<FoundFile, void, undefined> {
  for (const [name, type] of await entriesOf(folder)) {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) === 0) yield { uri, stat: await statOf(uri) };
    else if (depth > 0 && type === FileType.Directory && holdsLogs(name))
      yield* filesIn(uri, depth - 1);
  }
}

function holdsLogs(folder: string): boolean {
  return !folder.startsWith(".") && folder !== "node_modules";
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  } catch {
    return [];
  }
}

async function statOf(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}
