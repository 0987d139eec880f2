import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RedactedParams } from "../../../protocol/messages";
import { LogDocument } from "../../../server/src/document/log-document";
import { atOnce } from "../../../server/src/document/steps";
import { redacted } from "../../../server/src/features/redaction";
import { secretsAt } from "../../../server/src/secrets/secrets-at";
import { linesOf } from "../document/lines";

/** A document of some lines. */
export function documentOf(text: string): LogDocument {
  return new LogDocument("file:///x.log", 1, text);
}

/** What is found in lines in which each secret stands in `⟦…⟧`: their kinds, once the places were compared. */
export function kindsIn(marked: string): { places: string; kinds: string[] } {
  const document = documentOf(marked.replace(/[⟦⟧]/g, ""));
  const kinds: string[] = [];
  const lines = linesOf(document).map((_, line) => {
    let text = document.textOf(line);
    for (const { kind, start, end } of [...secretsAt(document, line)].reverse()) {
      text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
      kinds.push(kind);
    }
    return text;
  });
  return { places: lines.join("\n"), kinds };
}

/** The files of the corpus and the samples but for the sealed labels, by path, with their text; marks of labels are taken out. */
export function corpusFiles(): { path: string; text: string }[] {
  const project = join(__dirname, "..", "..", "..");
  return ["test/corpus", "samples"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && !/sealed|\.(?:json|gz|tsv)$/.test(join(entry.parentPath, entry.name)),
      )
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const text = readFileSync(path, "utf8").replace(/[⟦⟧]/g, "");
        return { path: path.slice(project.length + 1).replaceAll("\\", "/"), text };
      }),
  );
}

/** A copy of parts of a document with stand-ins, or of all of it, made at once. */
export function copyOf(document: LogDocument, ranges: RedactedParams["ranges"] = []) {
  return atOnce(redacted(document, { uri: document.uri, ranges }));
}
